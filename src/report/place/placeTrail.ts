import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { NextStep } from '../nextSteps.ts';

/** Where the page of a place stands: 各地 and the places above, outermost first; the place itself is not in it. */
export function placeTrail(bulletin: Bulletin, place: PlaceRow): readonly NextStep[] {
  const parent = place.parent === undefined ? undefined : bulletin.places.get(place.parent);
  return parent === undefined ? [{ title: '各地', path: 'places/' }] : trailBelowPlace(bulletin, parent);
}

/** Where a page below that of a place stands (its schools, figures, groups): as above, and the place. */
export function trailBelowPlace(bulletin: Bulletin, place: PlaceRow): readonly NextStep[] {
  return [...placeTrail(bulletin, place), { title: place.name, path: `places/${place.place}/` }];
}
