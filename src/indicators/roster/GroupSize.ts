import type { GroupRow } from '../../domain/tables/groups.ts';
import type { DayNumber } from './dayNumber.ts';
import { type Group, isInForce, type Membership } from './Roster.ts';
import type { SizeLimit } from './sizeLimits.ts';

/** How many members a group has on a day, against its limit. */
export interface GroupSize {
  readonly group: GroupRow;
  /** Distinct units other than the lead schools, from whatever place; a floor where the list is open. */
  readonly members: number;
  /** Undefined where neither the group's place nor one above it sets a limit. */
  readonly limit: SizeLimit | undefined;
  /** Undefined where there is no limit, and where the members listed are within it but not all are listed. */
  readonly isOversize: boolean | undefined;
}

export function groupSize(group: Group, day: DayNumber, limit: SizeLimit | undefined): GroupSize {
  const members = countedMembers(group, day).size;
  return { group: group.row, members, limit, isOversize: isOversize(members, limit, group) };
}

/** The members that a size limit counts, with one membership of each. Campuses count, the lead school itself does not. */
export function countedMembers(group: Group, day: DayNumber): ReadonlyMap<string, Membership> {
  const members = new Map<string, Membership>();
  const inForce = group.memberships.filter((membership) => isInForce(membership, day));
  for (const membership of inForce) members.set(membership.row.school, membership);
  for (const { row } of inForce) if (row.role === 'lead') members.delete(row.school);
  return members;
}

function isOversize(members: number, limit: SizeLimit | undefined, { row }: Group): boolean | undefined {
  if (limit === undefined) return undefined;
  if (members > limit.most) return true;
  return row.listing === 'open' ? undefined : false;
}
