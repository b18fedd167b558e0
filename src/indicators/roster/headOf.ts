import type { DayNumber } from './dayNumber.ts';
import type { Enrolments, Head } from './Enrolments.ts';
import { type CountedSchool, isOpen, type Unit } from './Roster.ts';

/** What a unit's cell says: a number, `unstated` (a row with a mark or a blank), or `unfiled` (no row for the year). */
type Stated = number | 'unstated' | 'unfiled';

/**
 * A school's number in a year; undefined where it is not fully known, which is never taken for 0. An institution with
 * several open units is known in three cases: every unit has filed; only the units below it have, and it stands in the
 * table as their parent; or it alone has filed and all below it are campuses, whose pupils an institution may file
 * with its own (a teaching point files for itself).
 */
export function headOf(
  school: CountedSchool,
  head: Head,
  year: number,
  day: DayNumber,
  enrolments: Enrolments,
): number | undefined {
  const own = stated(school.unit, head, year, enrolments);
  if (school.units.length === 1) return numberIn(own);
  return together(school, own, day, (unit) => stated(unit, head, year, enrolments));
}

/** Written as a loop: a nation asks a million times. */
function together(
  { unit, units }: CountedSchool,
  own: Stated,
  day: DayNumber,
  statedBy: (unit: Unit) => Stated,
): number | undefined {
  let filedTogether = true;
  let total = own === 'unfiled' ? 0 : numberIn(own);
  for (const below of units) {
    if (below === unit || !isOpen(below, day)) continue;
    const part = statedBy(below);
    if (part !== 'unfiled' || below.row.kind === 'teaching_point') filedTogether = false;
    total = add(total, part);
  }
  return filedTogether ? numberIn(own) : total;
}

function stated(unit: Unit, head: Head, year: number, enrolments: Enrolments): Stated {
  const row = enrolments.of(unit, year);
  if (row === undefined) return 'unfiled';
  const value = row[head];
  return typeof value === 'number' ? value : 'unstated';
}

function numberIn(value: Stated): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function add(total: number | undefined, next: Stated): number | undefined {
  return total === undefined || typeof next !== 'number' ? undefined : total + next;
}
