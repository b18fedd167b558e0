import type { Problem } from '../domain/Problem.ts';
import { newAddress } from './newAddress.ts';
import type { Redirect } from './redirectsOf.ts';

/** Redirects that lead nowhere (errors), and those from an address that still exists (warnings: they have no effect). */
export function faultyRedirects(
  current: ReadonlySet<string>,
  redirects: readonly Redirect[],
): readonly Problem[] {
  return redirects.flatMap(({ from, to, written, file }): readonly Problem[] => {
    const at = { file, row: 0, column: 'redirects' };
    if (current.has(from)) {
      const message = `“${written}”这个地址还在，用不着改到别处，这一行没有起作用；请删掉它`;
      return [{ ...at, level: 'warning', code: 'redirect-unneeded', message }];
    }
    if (newAddress(from, current, redirects) !== undefined) return [];
    const message = `“${written}”要改到的“${to}”不存在，或者改来改去成了圈；请写一个现有的地址`;
    return [{ ...at, level: 'error', code: 'redirect-nowhere', message }];
  });
}
