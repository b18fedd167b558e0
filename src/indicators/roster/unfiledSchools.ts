import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import type { Head } from './Enrolments.ts';
import { headOf } from './headOf.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import type { PlaceNode } from './PlaceNode.ts';
import { isPlanned, planOf } from './Plan.ts';
import { periodsOf, type RosterPeriod } from './periodsOf.ts';
import { type CountedSchool, isOpen, type Unit } from './Roster.ts';

/**
 * The rows of the school table for which enrolments.csv lacks a number that an indicator needs in a year: those that leave
 * the year without a figure. Of an institution with campuses the units that should have filed.
 */
export function unfiledSchools(
  roster: LoadedRoster,
  place: PlaceNode,
  indicator: RosterIndicator,
  year: number,
): readonly SchoolRow[] {
  const plan = planOf(roster, place, indicator);
  const period = periodsOf(place, roster.filingsOf(place).firstYear).find((each) => each.year === year);
  if (!isPlanned(plan) || period === undefined || indicator.heads.length === 0) return [];
  const found: SchoolRow[] = [];
  roster.walkAgain(place, plan.definition, period.day, {
    slice: undefined,
    wanted: 'all',
    group: () => undefined,
    school: (school) => {
      const isLacking = indicator.heads.some((head) => lacks(roster, school, head, period));
      if (isLacking) found.push(...silentUnits(roster, school, indicator.heads, period));
    },
  });
  return found;
}

function lacks(
  { enrolments }: LoadedRoster,
  school: CountedSchool,
  head: Head,
  { year, day }: RosterPeriod,
): boolean {
  return typeof headOf(school, head, year, day, enrolments) !== 'number';
}

/** The open units without a number that file for themselves; the school itself where none of them ever did. */
function silentUnits(
  { enrolments }: LoadedRoster,
  { unit: own, units }: CountedSchool,
  heads: readonly Head[],
  { year, day }: RosterPeriod,
): readonly SchoolRow[] {
  const isSilent = (unit: Unit): boolean => {
    const row = enrolments.of(unit, year);
    if (row === undefined) return enrolments.files(unit) || unit.row.kind === 'teaching_point';
    return heads.some((head) => typeof row[head] !== 'number');
  };
  const silent = units.filter((unit) => (unit === own || isOpen(unit, day)) && isSilent(unit));
  return (silent.length === 0 ? [own] : silent).map(({ row }) => row);
}
