import type { PartialDate } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { type DayNumber, endDay, startDay } from './dayNumber.ts';

/**
 * A place in its tree. Places are numbered so that one with all places below it is the run `at` … `end − 1`:
 * whatever is sorted by `at` lies together for a place and its descendants.
 */
export interface PlaceNode {
  readonly row: PlaceRow;
  readonly parent: PlaceNode | undefined;
  readonly at: number;
  readonly end: number;
  /** The last day that its roster speaks of. */
  readonly asOf: DayNumber;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** All places by code. `roster_as_of` is inherited from above and never later than the site's `asOf`. */
export function placeNodes(places: readonly PlaceRow[], asOf: PartialDate): ReadonlyMap<string, PlaceNode> {
  const known = new Set(places.map(({ place }) => place));
  const children = Map.groupBy(places, ({ parent }) =>
    parent !== undefined && known.has(parent) ? parent : '',
  );
  const nodes = new Map<string, PlaceNode>();
  const number = (row: PlaceRow, parent: PlaceNode | undefined): void => {
    const stated = row.roster_as_of === undefined ? parent?.asOf : endDay(row.roster_as_of);
    const node = {
      row,
      parent,
      at: nodes.size,
      end: nodes.size + 1,
      asOf: Math.min(stated ?? endDay(asOf), endDay(asOf)),
      from: startDay(row.from),
      to: endDay(row.to),
    };
    nodes.set(row.place, node);
    for (const child of children.get(row.place) ?? []) number(child, node);
    node.end = nodes.size;
  };
  for (const top of children.get('') ?? []) number(top, undefined);
  return nodes;
}

/** The place, then those above it, nearest first. */
export function* upwards(place: PlaceNode): Generator<PlaceNode> {
  for (let node: PlaceNode | undefined = place; node !== undefined; node = node.parent) yield node;
}

/** The topmost place above it; itself where there is none. */
export function topmost(place: PlaceNode): PlaceNode {
  return place.parent === undefined ? place : topmost(place.parent);
}
