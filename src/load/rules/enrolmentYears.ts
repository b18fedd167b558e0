import type { EnrolmentRow } from '../../domain/tables/enrolments.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** The part of the open schools that must have rows in the first year for it to look like a year of the roster. */
const fewest = 0.1;

/** The earliest year of the schools under one topmost place. */
interface FirstYear {
  row: EnrolmentRow | undefined;
  rows: number;
  readonly schools: SchoolRow[];
}

/** A school with what is shared by all under its topmost place. */
interface Known {
  readonly school: SchoolRow;
  readonly isDated: boolean;
  readonly first: FirstYear;
}

/** Enrolments of years in which the school runs; and a first year that is no stray row, for every roster begins with it. */
export function enrolmentYears({ enrolments, schools, places }: Rows, problems: ProblemList): void {
  if (enrolments.length === 0) return;
  const { known, firsts } = knownSchools(schools, places);
  let at: Known | undefined;
  for (const row of enrolments) {
    // The rows of a school mostly stand together, and a nation has a million.
    if (at?.school.school !== row.school) at = known.get(row.school);
    if (at === undefined) continue;
    if (at.isDated) warnOutside(row, at.school, problems);
    count(row, at.first);
  }
  for (const first of firsts) warnSparse(first, problems);
}

function knownSchools(
  schools: readonly SchoolRow[],
  places: readonly PlaceRow[],
): { readonly known: ReadonlyMap<string, Known>; readonly firsts: Iterable<FirstYear> } {
  const topOf = topPlaces(places);
  const firsts = new Map<string, FirstYear>();
  const known = new Map<string, Known>();
  for (const school of schools) {
    const top = topOf.get(school.place) ?? '';
    const first = firsts.get(top) ?? { row: undefined, rows: 0, schools: [] };
    firsts.set(top, first);
    first.schools.push(school);
    const isDated = school.opened !== undefined || school.closed !== undefined;
    known.set(school.school, { school, isDated, first });
  }
  return { known, firsts: firsts.values() };
}

function count(row: EnrolmentRow, first: FirstYear): void {
  if (first.row === undefined || row.year < first.row.year) {
    first.row = row;
    first.rows = 1;
  } else if (row.year === first.row.year) first.rows += 1;
}

function warnSparse({ row, rows, schools }: FirstYear, problems: ProblemList): void {
  if (row === undefined) return;
  const own = schools.filter(({ parent }) => parent === undefined);
  const open = own.filter((school) => isOpenIn(row.year, school)).length;
  if (rows >= open * fewest) return;
  const message = `${row.year} 年只有 ${rows} 行在校生，当年在办的学校有 ${open} 所；名册从有在校生的第一年算起，${row.year} 年的比率会没有数，请核对年份，或补齐各校这一年的数`;
  problems.warning(row, 'year', 'enrolment-year-sparse', message);
}

function warnOutside({ year, file, row }: EnrolmentRow, school: SchoolRow, problems: ProblemList): void {
  if (isOpenIn(year, school)) return;
  const { name, opened, closed } = school;
  const when = opened !== undefined && year < yearOf(opened) ? `${opened} 才开办` : `${closed ?? ''} 已停办`;
  const message = `“${name}”${when}，却有 ${year} 年的在校生；不在办的年份不会计入，请核对年份，或改正开办、停办日期`;
  problems.warning({ file, row }, 'year', 'enrolment-outside-school', message);
}

/** Whether it runs on any day of the year. */
function isOpenIn(year: number, { opened, closed }: SchoolRow): boolean {
  return (opened === undefined || yearOf(opened) <= year) && (closed === undefined || year <= yearOf(closed));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The topmost place above each; a circle of places, which is an error of its own, ends where it began. */
function topPlaces(places: readonly PlaceRow[]): ReadonlyMap<string, string> {
  const parents = new Map(places.map(({ place, parent }) => [place, parent]));
  const top = (place: string, seen: number): string => {
    const parent = parents.get(place);
    return parent === undefined || !parents.has(parent) || seen > places.length
      ? place
      : top(parent, seen + 1);
  };
  return new Map(places.map(({ place }) => [place, top(place, 0)]));
}
