import { addressParts, isElsewhere } from './plainAddress.ts';
import type { Redirect } from './redirectsOf.ts';

/**
 * Where an address leads in the end: to one that stands (the home page is the empty one), or to another site. A page's redirect
 * carries a fragment along only where the new page has it too. Undefined where it leads nowhere or in a circle.
 */
export function newAddresses(
  stands: (address: string) => boolean,
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
): (address: string) => string | undefined {
  const steps = new Map(redirects.map(({ from, to }) => [from, to]));
  return (address) => {
    const seen = new Set<string>();
    for (let at = address; !seen.has(at); ) {
      if (isElsewhere(at) || stands(at)) return at;
      seen.add(at);
      const next = steps.get(at) ?? carried(at, steps);
      if (next === undefined) return undefined;
      at = next;
    }
    return undefined;
  };
}

/** A page that became one spot of another page has no place for the fragments of its own. */
function carried(address: string, steps: ReadonlyMap<string, string>): string | undefined {
  const { page, fragment } = addressParts(address);
  const to = fragment === undefined ? undefined : steps.get(page);
  if (to === undefined || isElsewhere(to)) return to;
  return to.includes('#') ? undefined : `${to}#${fragment}`;
}
