import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';

/** The places set side by side: the topmost ones, or those below the only topmost one. In the order of the table: never ranked. */
export function comparedPlaces({ places, childrenOf }: Bulletin): readonly PlaceRow[] {
  const roots = [...places.values()].filter(({ parent }) => parent === undefined);
  const [only, ...others] = roots;
  if (only === undefined || others.length > 0) return roots;
  const children = childrenOf(only.place);
  return children.length === 0 ? roots : children;
}
