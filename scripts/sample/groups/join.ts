import type { Role } from '../../../src/domain/lists/roles.ts';
import type { Random } from '../random/randomFrom.ts';
import { isOpenAtEndOf, type SampleSchool } from '../schools/SampleSchool.ts';
import { autumn, later } from './dates.ts';
import { followers, present, type SampleGroup } from './SampleGroup.ts';

interface Joining {
  readonly group: SampleGroup;
  readonly school: SampleSchool;
  /** The year of the sample; the first one stands for everything before it too. */
  readonly year: number;
  readonly random: Random;
  readonly note?: string;
}

/** A school joins a group, and some of its campuses and teaching points with it. False when it was in the group before. */
export function join({ group, school, year, random, note }: Joining): boolean {
  if (group.stays.some((stay) => stay.school === school)) return false;
  const role: Role = group.mode === '委托管理' && school.locale !== 'urban' ? 'entrusted' : 'member';
  enter({ group, school, role, joined: joiningDate(group, school, year, random), note });
  joinUnits({ group, school, year, random });
  return true;
}

/** The lead's campuses, or a member's, as far as the group has room. */
export function joinUnits({ group, school, year, random }: Joining): void {
  for (const unit of school.units) {
    const wanted = random.chance(unit.kind === 'campus' ? 0.75 : 0.5);
    if (!wanted || followers(group) >= group.capacity || !isOpenAtEndOf(year, unit)) continue;
    const role = unit.kind === 'campus' ? 'campus' : 'member';
    enter({ group, school: unit, role, joined: joiningDate(group, unit, year, random), note: undefined });
  }
}

/** A stay begins. */
export function enter(stay: Omit<SampleGroup['stays'][number], 'left'>): void {
  const begun = { ...stay, left: undefined };
  stay.group.stays.push(begun);
  stay.school.stays.push(begun);
}

/** A stay ends: of one school, or of one with its campuses and teaching points. */
export function leave(group: SampleGroup, school: SampleSchool, left: string): void {
  for (const stay of present(group.stays)) {
    if (stay.school === school || stay.school.parent === school) stay.left = left;
  }
}

/** Founding members join on the founding day; who opened or was elsewhere this year joins in autumn. */
function joiningDate(
  group: SampleGroup,
  school: SampleSchool,
  year: number,
  random: Random,
): string | undefined {
  const isNew = (school.opened ?? '') >= '2021';
  const movedThisYear = school.stays.some(({ left }) => left?.startsWith(String(year)));
  const isFounding = group.stays.length < 3 || random.chance(0.6);
  if (!isNew && !movedThisYear && isFounding && group.step === year) return group.established;
  return later(autumn(year, random), group.established);
}
