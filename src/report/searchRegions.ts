import type { Bulletin } from '../bulletin/Bulletin.ts';
import { rosterIndex } from './rosterIndex.ts';

/** The places directly below one that have a list of schools. */
export interface SearchRegion {
  readonly name: string;
  readonly places: readonly { readonly name: string; readonly path: string }[];
}

/**
 * What the search page shows before, and without, a search: every place that has schools, below its parent (a place
 * without a parent below itself), with the address of its list.
 */
export function searchRegions(bulletin: Bulletin): readonly SearchRegion[] {
  const roster = rosterIndex(bulletin);
  const listed = [...bulletin.places.values()].filter(({ place }) => roster.schoolsAt(place).length > 0);
  const regions = Map.groupBy(listed, ({ place, parent }) => parent ?? place);
  return [...regions].map(([region, inside]) => ({
    name: bulletin.places.get(region)?.name ?? region,
    places: inside.map(({ place, name }) => ({ name, path: `places/${place}/schools/` })),
  }));
}

/** Topmost places that have no school in the roster, neither themselves nor below: their schools cannot be looked up. */
export function placesWithoutSchools(bulletin: Bulletin): readonly string[] {
  const roster = rosterIndex(bulletin);
  const having = new Set<string>();
  for (const { place } of bulletin.places.values()) {
    if (roster.schoolsAt(place).length === 0) continue;
    for (
      let row = bulletin.places.get(place);
      row !== undefined;
      row = bulletin.places.get(row.parent ?? '')
    ) {
      having.add(row.place);
    }
  }
  return [...bulletin.places.values()]
    .filter(({ place, parent }) => parent === undefined && !having.has(place))
    .map(({ name }) => name);
}
