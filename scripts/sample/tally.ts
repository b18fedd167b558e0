import { yearOf } from '../../src/domain/PartialDate.ts';
import type { CountyRoster } from './groups/CountyRoster.ts';
import type { SampleGroup } from './groups/SampleGroup.ts';
import { years } from './Scale.ts';
import type { SampleSchool } from './schools/SampleSchool.ts';

/** What the roster of a highest place holds at the end of each year: what its bulletin rightly states. */
export interface Tally {
  readonly groups: Map<number, number>;
  /** Groups by form, keyed `2024 紧密型`. */
  readonly forms: Map<string, number>;
  /** Schools with at least one group, campuses counted with their school. */
  readonly schoolsInGroups: Map<number, number>;
}

export function emptyTally(): Tally {
  return { groups: new Map(), forms: new Map(), schoolsInGroups: new Map() };
}

/** Adds a prefecture's counties. */
export function addToTally(tally: Tally, counties: readonly CountyRoster[]): void {
  for (const year of years) {
    for (const { groups, schools } of counties) {
      for (const group of groups) {
        if (!isRunning(group, year)) continue;
        add(tally.groups, year, 1);
        add(tally.forms, `${year} ${group.form}`, 1);
      }
      const inGroups = schools.filter((school) => school.kind === 'school' && isInGroup(school, year));
      add(tally.schoolsInGroups, year, inGroups.length);
    }
  }
}

function isRunning({ step, ended }: SampleGroup, year: number): boolean {
  return step <= year && (ended === undefined || yearOf(ended) > year);
}

function isInGroup(school: SampleSchool, year: number): boolean {
  return [school, ...school.units].some(({ stays }) =>
    stays.some(
      ({ joined, left }) =>
        (joined === undefined || yearOf(joined) <= year) && (left === undefined || yearOf(left) > year),
    ),
  );
}

function add<K>(counts: Map<K, number>, key: K, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
