import { lastDay, spans } from '../domain/PartialDate.ts';
import type { GroupRow } from '../domain/tables/groups.ts';
import type { MembershipRow } from '../domain/tables/memberships.ts';
import type { SchoolRow } from '../domain/tables/schools.ts';
import { perBulletin } from './perBulletin.ts';

/** The roster as it is written, to be looked up: who is where, and in what. Nothing is counted here. */
export interface RosterIndex {
  readonly school: (id: string) => SchoolRow | undefined;
  readonly group: (id: string) => GroupRow | undefined;
  /** Those whose own row names the place; those of the places below it are not among them. */
  readonly schoolsAt: (place: string) => readonly SchoolRow[];
  readonly groupsAt: (place: string) => readonly GroupRow[];
  readonly membersOf: (group: string) => readonly MembershipRow[];
  readonly membershipsOf: (school: string) => readonly MembershipRow[];
  /** Campuses and teaching points of an institution. */
  readonly partsOf: (school: string) => readonly SchoolRow[];
  /** The last day that a place's roster speaks of: its own `roster_as_of` or that of a place above it, else the site's. */
  readonly dayOf: (place: string) => string;
  /** Whether a membership is in force on a day: it has begun and not ended, the group runs and the school is open. */
  readonly isInForce: (membership: MembershipRow, day: string) => boolean;
}

export const rosterIndex = perBulletin(({ rows, places, site }): RosterIndex => {
  const schools = new Map(rows.schools.map((row) => [row.school, row]));
  const groups = new Map(rows.groups.map((row) => [row.group, row]));
  const schoolsAt = Map.groupBy(rows.schools, ({ place }) => place);
  const groupsAt = Map.groupBy(rows.groups, ({ place }) => place);
  const membersOf = Map.groupBy(rows.memberships, ({ group }) => group);
  const membershipsOf = Map.groupBy(rows.memberships, ({ school }) => school);
  const partsOf = Map.groupBy(rows.schools, ({ parent }) => parent ?? '');
  const dayOf = (place: string): string => {
    const row = places.get(place);
    const stated = row?.roster_as_of;
    if (stated !== undefined) return lastDay(stated) < site.as_of ? lastDay(stated) : site.as_of;
    return row?.parent === undefined ? site.as_of : dayOf(row.parent);
  };
  return {
    school: (id) => schools.get(id),
    group: (id) => groups.get(id),
    schoolsAt: (place) => schoolsAt.get(place) ?? [],
    groupsAt: (place) => groupsAt.get(place) ?? [],
    membersOf: (group) => membersOf.get(group) ?? [],
    membershipsOf: (school) => membershipsOf.get(school) ?? [],
    partsOf: (school) => partsOf.get(school) ?? [],
    dayOf,
    isInForce: ({ group, school, joined, left }, day) => {
      const [inGroup, unit] = [groups.get(group), schools.get(school)];
      if (inGroup === undefined || unit === undefined || !spans(joined, left, day)) return false;
      return spans(inGroup.established, inGroup.ended, day) && spans(unit.opened, unit.closed, day);
    },
  };
});
