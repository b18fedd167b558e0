import { tables } from '../../domain/tables/tables.ts';
import type { Head } from './Enrolments.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import type { PlaceNode } from './PlaceNode.ts';

/**
 * What an indicator can be computed from. `schools` are all that count, `coveredSchools` those in groups,
 * `sliceSchools` those of the slice (by group, those in its groups);
 * `demonstrations` is the 示范性 column, `limits` the targets that bound a group's size, with the groups' members.
 */
export type Source =
  | 'groups'
  | 'demonstrations'
  | 'limits'
  | 'memberships'
  | 'schools'
  | 'coveredSchools'
  | 'sliceSchools'
  | 'enrolments';

type Check = (roster: LoadedRoster, place: PlaceNode, heads: readonly Head[]) => string | undefined;

/**
 * Why a source has nothing to say at a place; undefined where it has. A place is held to have no groups, rather than no
 * data, once it has schools itself and somebody under the same topmost place has a group.
 */
export const missingSource: Readonly<Record<Source, Check>> = {
  groups: (roster, place) => {
    const hasNone = roster.units.someWithin(place) && roster.filingsOf(place).groups;
    return hasNone || roster.groups.someWithin(place) ? undefined : `${file('groups')}里没有本地的集团`;
  },
  demonstrations: (roster, place) => {
    const { groups, demonstrations } = roster.filingsOf(place);
    const { title } = tables.groups.columns.demonstration;
    return !groups || demonstrations ? undefined : `${file('groups')}的“${title}”一栏没有填`;
  },
  limits: (roster, place) =>
    roster.limitAt(place) !== undefined ||
    roster.groups.within(place).some((group) => roster.limitOf(group) !== undefined)
      ? undefined
      : `${file('targets')}里没有本地或上级对单个集团学校数的上限`,
  memberships: (roster, place) =>
    roster.filingsOf(place).memberships ? undefined : `${file('memberships')}里没有本地学校`,
  schools: hasSchools,
  coveredSchools: hasSchools,
  sliceSchools: hasSchools,
  enrolments: (roster, place, heads) => {
    const { heads: filed } = roster.filingsOf(place);
    const titles = heads
      .filter((head) => !filed.has(head))
      .map((head) => tables.enrolments.columns[head].title);
    return titles.length === 0 ? undefined : `${file('enrolments')}里没有本地学校的${titles.join('、')}`;
  },
};

function hasSchools(roster: LoadedRoster, place: PlaceNode): string | undefined {
  return roster.units.someWithin(place) ? undefined : `${file('schools')}里没有本地的学校`;
}

/** Whether an indicator counts schools, so that its definition of a school matters. */
export function countsSchools(sources: readonly Source[]): boolean {
  return sources.some((source) => missingSource[source] === hasSchools);
}

/** A table as readers know it, without its file: `集团表`. */
export function file(table: keyof typeof tables): string {
  return `${tables[table].title}表`;
}
