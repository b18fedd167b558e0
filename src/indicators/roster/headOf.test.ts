import { describe, expect, it } from 'vitest';
import { rosterRows } from '../rowsForTests.ts';
import { countedSchools } from './countedSchools.ts';
import { Enrolments } from './Enrolments.ts';
import { headOf } from './headOf.ts';
import { placeNodes } from './PlaceNode.ts';
import { unitsAndGroups } from './unitsAndGroups.ts';

type Kind = 'school' | 'campus' | 'teaching_point';

type Filed = Readonly<Record<string, number | 'x' | 'c'>>;

/**
 * The students in 2023 of an institution `a` with what is below it; a unit that is not named has filed nothing that year,
 * and nothing at all unless it is named in `earlier`, the year before.
 */
function students(below: readonly Kind[], filed: Filed, closed?: string, earlier: Filed = {}) {
  const rows = rosterRows({
    places: [{ place: 'p' }],
    schools: [
      { school: 'a', place: 'p', stage: 'primary' },
      ...below.map((kind, index) => ({
        school: `b${index}`,
        place: 'p',
        stage: 'primary' as const,
        kind,
        parent: 'a',
        ...(closed === undefined ? {} : { closed }),
      })),
    ],
    enrolments: [
      ...Object.entries(filed).map(([school, number]) => ({ school, year: 2023, students: number })),
      ...Object.entries(earlier).map(([school, number]) => ({ school, year: 2022, students: number })),
    ],
  });
  const { units } = unitsAndGroups(rows, placeNodes(rows.places, '2023-12-31'));
  const [institution] = countedSchools(units, 'institution');
  const enrolments = new Enrolments(rows.enrolments, units);
  return institution && headOf(institution, 'students', 2023, 2023_12_31, enrolments);
}

describe('the students of an institution with units below it', () => {
  it('are the sum where every unit has filed: 500 + 200 + 30', () => {
    expect(students(['campus', 'teaching_point'], { a: 500, b0: 200, b1: 30 })).toBe(730);
  });

  it('are the sum of its campuses where it stands in the table only as their parent', () => {
    expect(students(['campus', 'campus'], { b0: 200, b1: 300 })).toBe(500);
  });

  it('are its own number where its campuses file with it', () => {
    expect(students(['campus', 'campus'], { a: 700 })).toBe(700);
  });

  it('are those of the institution and of the campuses that file, where another campus never files: it is in the 500', () => {
    expect(students(['campus', 'campus'], { a: 500, b0: 200 })).toBe(700);
  });

  it('are unknown where a campus that files has no row for the year: 670 of 2022 and 2024 are not 640 in 2023', () => {
    expect(students(['campus'], { a: 500 }, undefined, { a: 480, b0: 30 })).toBe('x');
    expect(students(['campus', 'campus'], { a: 500, b0: 200 }, undefined, { b1: 30 })).toBe('x');
  });

  it('are unknown where the institution files in other years and only its campus has a row: its 100 do not vanish', () => {
    expect(students(['campus'], { b0: 50 }, undefined, { a: 100, b0: 50 })).toBe('x');
  });

  it('are unknown where neither the institution nor one of its campuses ever files', () => {
    expect(students(['campus', 'campus'], { b0: 200 })).toBe('x');
  });

  it('are unknown where a teaching point, which files for itself, has not', () => {
    expect(students(['teaching_point'], { a: 500 })).toBe('x');
  });

  it('are unknown where a cell carries a mark, and where nobody has filed: never 0', () => {
    expect(students(['campus'], { a: 500, b0: 'x' })).toBe('x');
    expect(students(['campus'], { a: 'c', b0: 200 })).toBe('c');
    expect(students(['campus'], {})).toBe('x');
    expect(students([], {})).toBe('x');
  });

  it('leave out a unit that has closed', () => {
    expect(students(['teaching_point'], { a: 500 }, '2022')).toBe(500);
    expect(students(['campus'], { a: 500, b0: 200 }, '2022')).toBe(500);
    expect(students(['campus'], { a: 500 }, '2022', { b0: 30 })).toBe(500);
  });
});
