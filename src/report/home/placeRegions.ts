import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { type PlaceBranch, placeTree } from '../placeTree.ts';

/** A topmost place with two levels below it: its branches are those that have places below them. */
export interface PlaceRegion {
  readonly place: PlaceRow;
  readonly branches: readonly PlaceBranch[];
}

/** The topmost places that have more than one level below them; the tree alone shows only the first. */
export function placeRegions(bulletin: Bulletin): readonly PlaceRegion[] {
  return placeTree(bulletin).flatMap(({ place, children }) => {
    const branches = children
      .map((child) => ({ place: child, children: bulletin.childrenOf(child.place) }))
      .filter((branch) => branch.children.length > 0);
    return branches.length === 0 ? [] : [{ place, branches }];
  });
}
