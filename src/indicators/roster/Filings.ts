import type { ByPlace } from './ByPlace.ts';
import { type Enrolments, type Head, headNames } from './Enrolments.ts';
import { type PlaceNode, topmost } from './PlaceNode.ts';
import { firstDatedYear } from './periodsOf.ts';
import type { Group, Unit } from './Roster.ts';

/** What has been filed at all under one topmost place: what is missing there is no data, and not 0. */
export interface Filings {
  readonly groups: boolean;
  readonly memberships: boolean;
  /** Whether any group says if it is a demonstration group. */
  readonly demonstrations: boolean;
  readonly heads: ReadonlySet<Head>;
  /** The first year of enrolments, else of a dated group or membership: where every roster below the place begins. */
  readonly firstYear: number | undefined;
}

/** Looks once at everything under each topmost place. */
export function filings(
  units: ByPlace<Unit>,
  groups: ByPlace<Group>,
  enrolments: Enrolments,
): (place: PlaceNode) => Filings {
  const known = new Map<PlaceNode, Filings>();
  return (place) => {
    const top = topmost(place);
    const found = known.get(top) ?? look(units.within(top), groups.within(top), enrolments);
    known.set(top, found);
    return found;
  };
}

function look(units: readonly Unit[], groups: readonly Group[], enrolments: Enrolments): Filings {
  return {
    groups: groups.length > 0,
    memberships: units.some(({ memberships }) => memberships.length > 0),
    demonstrations: groups.some(({ row }) => row.demonstration !== undefined),
    heads: new Set(headNames.filter((head) => units.some((unit) => enrolments.has(head, unit)))),
    firstYear: enrolments.firstYearOf(units) ?? firstDatedYear(groups),
  };
}
