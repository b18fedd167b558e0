import type { GroupRow } from '../../domain/tables/groups.ts';
import type { MembershipRow } from '../../domain/tables/memberships.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { DayNumber } from './dayNumber.ts';

/** A row of the school table: a school, a campus or a teaching point. `at` is its place's number. */
export interface Unit {
  readonly row: SchoolRow;
  /** Position in the school table, from 0. */
  readonly index: number;
  readonly at: number;
  readonly opened: DayNumber;
  readonly closed: DayNumber;
  readonly memberships: readonly Membership[];
}

export interface Group {
  readonly row: GroupRow;
  readonly at: number;
  readonly established: DayNumber;
  readonly ended: DayNumber;
  readonly memberships: readonly Membership[];
}

export interface Membership {
  readonly row: MembershipRow;
  readonly unit: Unit;
  readonly group: Group;
  readonly joined: DayNumber;
  readonly left: DayNumber;
}

/** What counts as one school: an institution with its campuses, or a single unit. */
export interface CountedSchool {
  readonly at: number;
  /** Whose place, stage, ownership, locale and dates are the school's. */
  readonly unit: Unit;
  /** The unit itself first, then its campuses and teaching points if they are rolled up. */
  readonly units: readonly Unit[];
}

/** A date that starts something is its first day, one that ends something its last: both days are in. */
export function isOpen({ opened, closed }: Unit, day: DayNumber): boolean {
  return opened <= day && day <= closed;
}

export function runs({ established, ended }: Group, day: DayNumber): boolean {
  return established <= day && day <= ended;
}

/** Whether a membership is in force: the group runs, the unit is open, and it has joined and not left. */
export function isInForce({ joined, left, unit, group }: Membership, day: DayNumber): boolean {
  return joined <= day && day <= left && isOpen(unit, day) && runs(group, day);
}
