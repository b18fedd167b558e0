import { type DayNumber, yearEnd, yearOfDay } from './dayNumber.ts';
import type { PlaceNode } from './PlaceNode.ts';
import type { Group } from './Roster.ts';

/** A year of the roster and the day whose state it shows. */
export interface RosterPeriod {
  readonly year: number;
  readonly day: DayNumber;
}

/**
 * The years that a place's roster speaks of: up to the year of its last day, each shown as of 31 December, the last one
 * as of that day. They begin with the first year of the roster that the place shares with all places below its topmost
 * one, so that a place and those around it show the same years; without one there is only the last. Days on which the
 * place did not exist are left out.
 */
export function periodsOf(place: PlaceNode, firstYear: number | undefined): readonly RosterPeriod[] {
  const last = yearOfDay(place.asOf);
  const first = Math.min(firstYear ?? last, last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => ({ year, day: Math.min(yearEnd(year), place.asOf) }))
    .filter(({ day }) => place.from <= day && day <= place.to);
}

/** The year in which the first group was founded or joined, as far as that is dated. */
export function firstDatedYear(groups: readonly Group[]): number | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (const { established, memberships } of groups) {
    for (const day of [established, ...memberships.map(({ joined }) => joined)]) {
      if (day !== 0) first = Math.min(first, yearOfDay(day));
    }
  }
  return Number.isFinite(first) ? first : undefined;
}
