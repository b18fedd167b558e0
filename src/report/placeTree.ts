import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { PlaceRow } from '../domain/tables/places.ts';

/** A place with those directly below it. */
export interface PlaceBranch {
  readonly place: PlaceRow;
  readonly children: readonly PlaceRow[];
}

/** The places that have no parent. */
export function placeTree(bulletin: Bulletin): readonly PlaceBranch[] {
  return [...bulletin.places.values()]
    .filter(({ parent }) => parent === undefined)
    .map((place) => ({ place, children: bulletin.childrenOf(place.place) }));
}
