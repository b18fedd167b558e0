import type { Problem } from '../domain/Problem.ts';
import { newAddresses } from './newAddress.ts';
import { redirectFault } from './redirectFault.ts';
import type { Redirect } from './redirectsOf.ts';

interface Grounds {
  /** Whether an address leads to something on this site. */
  readonly stands: (address: string) => boolean;
  /** Every address that a release has kept; empty before the first. */
  readonly published: ReadonlySet<string>;
  /** Addresses of clauses whose number now belongs to another one: a redirect tells where the old one is. */
  readonly reused?: ReadonlySet<string>;
  /** The line of a redirect in its file. */
  readonly rowOf: (redirect: Redirect) => number;
}

/**
 * Redirects that cannot be read, are written twice or lead nowhere (errors), and those from an address that still stands or that
 * never was one (warnings).
 */
export function faultyRedirects(
  { stands, published, reused, rowOf }: Grounds,
  redirects: readonly Redirect[],
): readonly Problem[] {
  const newAddress = newAddresses(stands, redirects);
  const first = new Map(redirects.toReversed().map((redirect) => [redirect.from, redirect]));
  return redirects.flatMap((redirect): readonly Problem[] => {
    const { from, key, value, file } = redirect;
    const problem = (level: Problem['level'], code: Problem['code'], message: string): readonly Problem[] => [
      { file, row: rowOf(redirect), column: 'redirects', level, code, message },
    ];
    const fault = redirectFault(redirect, stands);
    if (fault !== undefined) return problem('error', 'redirect-address', fault);
    const twin = first.get(from);
    if (twin !== redirect) {
      const message = `“${key}”和 ${twin?.file} 里的“${twin?.key}”是同一个旧地址，写了两次；请只留一行`;
      return problem('error', 'redirect-address', message);
    }
    const isReused = reused?.has(from) === true;
    if (stands(from) && !isReused) {
      const message = `“${key}”这个地址还在，用不着改到别处，这一行没有起作用；请删掉它`;
      return problem('warning', 'redirect-unneeded', message);
    }
    if (newAddress(isReused ? redirect.to : from) === undefined) {
      const message = `“${key}”要改到的“${value}”不存在，或者改来改去成了圈；请写一个现有的地址`;
      return problem('error', 'redirect-nowhere', message);
    }
    if (published.size === 0 || published.has(from)) return [];
    const message = `“${key}”不在以前各期存下的固定地址里，也许写错了；请对照 content/releases/ 里的清单，确有别人引用过的可以留着`;
    return problem('warning', 'redirect-unknown', message);
  });
}
