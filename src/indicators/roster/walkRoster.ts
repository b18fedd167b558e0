import type { Counting } from '../../domain/lists/countings.ts';
import type { ByPlace } from './ByPlace.ts';
import type { Definition } from './Definition.ts';
import type { DayNumber } from './dayNumber.ts';
import type { PlaceNode } from './PlaceNode.ts';
import { type CountedSchool, type Group, isInForce, isOpen, type Membership, runs } from './Roster.ts';

/** Schools and groups, ready to be walked by place. */
export interface WalkableRoster {
  readonly groups: ByPlace<Group>;
  readonly schools: (counting: Counting) => ByPlace<CountedSchool>;
}

/** What a walk meets. */
export interface RosterVisitor {
  /** A running group of the place whose term counts. */
  readonly group: (group: Group) => void;
  /** An open school of the place within the definition, with its memberships that count: in a group if there are any. */
  readonly school: (school: CountedSchool, inForce: readonly Membership[]) => void;
  /** The same of one that may or may not belong, because its stage or ownership is not recorded. */
  readonly undecidable: (school: CountedSchool, inForce: readonly Membership[]) => void;
}

/** A visitor and the day whose state it is to be shown. */
export interface Visit {
  readonly day: DayNumber;
  readonly visitor: RosterVisitor;
}

/**
 * Meets every group and school that counts at a place, descendants included, on each of some days in one go. Schools are
 * the place's own: members from elsewhere are not met, and a school of the place counts as a member of a group elsewhere.
 */
export function walkRoster(
  roster: WalkableRoster,
  place: PlaceNode,
  definition: Definition,
  visits: readonly Visit[],
): void {
  for (const group of roster.groups.within(place)) {
    if (!termCounts(group, definition)) continue;
    for (const { day, visitor } of visits) if (runs(group, day)) visitor.group(group);
  }
  for (const school of roster.schools(definition.counting).within(place)) {
    const belongs = schoolBelongs(school, definition);
    if (belongs === false) continue;
    for (const { day, visitor } of visits) {
      if (!isOpen(school.unit, day)) continue;
      const inForce = membershipsInForce(school, day, definition);
      if (belongs === undefined) visitor.undecidable(school, inForce);
      else visitor.school(school, inForce);
    }
  }
}

/** Most schools are in no group: they share one empty list. */
function membershipsInForce(
  { units }: CountedSchool,
  day: DayNumber,
  definition: Definition,
): readonly Membership[] {
  let found: Membership[] | undefined;
  for (const { memberships } of units) {
    for (const membership of memberships) {
      if (!isInForce(membership, day) || !termCounts(membership.group, definition)) continue;
      if (found === undefined) found = [membership];
      else found.push(membership);
    }
  }
  return found ?? none;
}

const none: readonly Membership[] = [];

function termCounts(group: Group, { terms }: Definition): boolean {
  return terms === undefined || terms.includes(group.row.term);
}

/** Undefined where the school's row does not say. */
function schoolBelongs({ unit }: CountedSchool, { stages, ownership }: Definition): boolean | undefined {
  const stage = isListed(unit.row.stage === 'x' ? undefined : unit.row.stage, stages);
  const owner = isListed(unit.row.ownership, ownership);
  if (stage === false || owner === false) return false;
  return stage === undefined || owner === undefined ? undefined : true;
}

function isListed<T>(value: T | undefined, allowed: readonly T[] | undefined): boolean | undefined {
  if (allowed === undefined) return true;
  return value === undefined ? undefined : allowed.includes(value);
}
