import { isElsewhere, type Redirect } from './redirectsOf.ts';

/**
 * Where an old address leads in the end: to an address that exists (the home page is the empty one), or to another site. A page's redirect carries its
 * fragments along where the new page has them too. Undefined where it leads nowhere or in a circle.
 */
export function newAddress(
  address: string,
  current: ReadonlySet<string>,
  redirects: readonly Redirect[],
): string | undefined {
  const steps = new Map(redirects.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  for (let at = address; !seen.has(at); ) {
    if (at === '' || current.has(at) || isElsewhere(at)) return at;
    seen.add(at);
    const next = steps.get(at) ?? carried(at, steps);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function carried(address: string, steps: ReadonlyMap<string, string>): string | undefined {
  const [page = '', fragment] = address.split('#');
  const to = fragment === undefined ? undefined : steps.get(page);
  return to === undefined || to.includes('#') || isElsewhere(to) ? to : `${to}#${fragment}`;
}
