import { verdictKinds } from '../domain/lists/verdictKinds.ts';
import type { Bulletin } from './Bulletin.ts';
import { figureHome } from './figureHome.ts';
import { namedAddresses } from './namedAddresses.ts';
import { addressParts } from './plainAddress.ts';

/** Files of the site itself, which nobody cites and no redirect can replace. */
const ownFile = /^(?:404\.html|favicon\.svg|(?:assets|pagefind|search\/names)\/.*)$/u;

/** Fragments that are the workspace's rows: on these pages one that is not known is not there. All others are parts of the layout. */
const rowFragment =
  /^(?:policies\/[^/]+\/#clause-|places\/[^/]+\/#figure-|places\/[^/]+\/schools\/#school-|(?:targets|glossary|timeline|duties)\/(?:place\/[^/]+\/)?#)/u;

/**
 * Whether an address leads to something on this site, promised or not: a page, a file, or a spot on a page. The home page is the
 * empty address.
 */
export function standing(bulletin: Bulletin): (address: string) => boolean {
  const { rows, places, publicFiles } = bulletin;
  const listed = new Set([
    '',
    ...namedAddresses(bulletin),
    ...publicFiles,
    ...rows.targets.map(({ due, due_basis }) => `targets/due/${due?.slice(0, 4) ?? due_basis ?? 'none'}/`),
    ...Object.keys(verdictKinds).map((kind) => `targets/verdict/${kind}/`),
    ...rows.targets.map(({ place, target }) => `targets/place/${place}/#${target}`),
    ...rows.schools.map(({ place, school }) => `places/${place}/schools/#school-${school}`),
  ]);
  const isPage = (page: string): boolean =>
    listed.has(page) || (places.has(placeOfFigures(page)) && hasFigures(bulletin, placeOfFigures(page)));
  return (address) => {
    if (listed.has(address) || ownFile.test(address)) return true;
    const { page, fragment } = addressParts(address);
    if (fragment === undefined || !isPage(page)) return fragment === undefined && isPage(page);
    if (!rowFragment.test(address)) return true;
    const figure = fragment.startsWith('figure-') ? bulletin.figure(fragment.slice(7)) : undefined;
    return figure !== undefined && figureHome(bulletin, figure) === address;
  };
}

function placeOfFigures(page: string): string {
  return /^places\/([^/]+)\/figures\/$/u.exec(page)?.[1] ?? '';
}

/** A place from whose roster something was computed has a page of those figures. */
export function hasFigures({ figuresOf, indicators }: Bulletin, place: string): boolean {
  return figuresOf(place).some(
    ({ basis, breakdown, indicator }) =>
      basis.kind === 'computed' && breakdown === '' && indicators.get(indicator)?.origin === 'roster',
  );
}
