import type { PlaceRow } from '../../domain/tables/places.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { perBulletin } from '../perBulletin.ts';

/** A place that targets bind, with those targets. */
export interface BoundPlace {
  readonly place: PlaceRow;
  readonly targets: readonly TargetRow[];
}

/** The places that targets bind, in the order of the places table. */
export const boundPlaces = perBulletin(({ places, rows }): readonly BoundPlace[] => {
  const byPlace = Map.groupBy(rows.targets, ({ place }) => place);
  return [...places.values()].flatMap((place) => {
    const targets = byPlace.get(place.place);
    return targets === undefined ? [] : [{ place, targets }];
  });
});
