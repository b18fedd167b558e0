import type { Mark } from '../../domain/lists/marks.ts';
import type { DayNumber } from './dayNumber.ts';
import type { Enrolments, Head } from './Enrolments.ts';
import { type CountedSchool, isOpen } from './Roster.ts';

/**
 * A school's number in a year, or the mark that says why it is not known (`x` where nothing was filed); what is missing is
 * never 0. A unit that has filed in any year of the table files for itself: without a row its number is missing, and so
 * is the institution's. A campus that never files is filed with its institution; an institution that never files is known
 * from its units where every open one files; a teaching point files for itself. Written as a loop: a nation asks a
 * million times.
 */
export function headOf(
  school: CountedSchool,
  head: Head,
  year: number,
  day: DayNumber,
  enrolments: Enrolments,
): number | Mark {
  let total = 0;
  let hasFiled = false;
  let ownFiled = false;
  let filedTogether = false;
  for (const unit of school.units) {
    const isOwn = unit === school.unit;
    if (!isOwn && !isOpen(unit, day)) continue;
    const row = enrolments.of(unit, year);
    if (row === undefined) {
      if (enrolments.files(unit)) return 'x';
      if (!isOwn && unit.row.kind === 'teaching_point') return 'x';
      if (!isOwn) filedTogether = true;
      continue;
    }
    const value = row[head];
    if (typeof value !== 'number') return value ?? 'x';
    total += value;
    hasFiled = true;
    if (isOwn) ownFiled = true;
  }
  return !hasFiled || (filedTogether && !ownFiled) ? 'x' : total;
}
