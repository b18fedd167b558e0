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
