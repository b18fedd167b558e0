import type { EnrolmentRow } from '../../domain/tables/enrolments.ts';
import type { Unit } from './Roster.ts';

/** The columns of enrolments.csv that can be added up. */
export const headNames = ['students', 'teachers', 'classes', 'large_classes'] as const;
export type Head = (typeof headNames)[number];

/** Enrolment rows by unit and year, in one flat list: a nation has a million. */
export class Enrolments {
  readonly #yearIndex: ReadonlyMap<number, number>;
  readonly #rows: (EnrolmentRow | undefined)[];
  /** 1 for every unit that has a row. */
  readonly #files: Uint8Array;

  constructor(rows: readonly EnrolmentRow[], units: readonly Unit[]) {
    const indexes = new Map(units.map((unit) => [unit.row.school, unit.index]));
    const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b);
    this.#yearIndex = new Map(years.map((year, index) => [year, index]));
    this.#rows = new Array<EnrolmentRow | undefined>(units.length * years.length).fill(undefined);
    this.#files = new Uint8Array(units.length);
    for (const row of rows) {
      const [unit, year] = [indexes.get(row.school), this.#yearIndex.get(row.year)];
      if (unit === undefined || year === undefined) continue;
      this.#rows[unit * years.length + year] = row;
      this.#files[unit] = 1;
    }
  }

  of(unit: Unit, year: number): EnrolmentRow | undefined {
    const index = this.#yearIndex.get(year);
    return index === undefined ? undefined : this.#rows[unit.index * this.#yearIndex.size + index];
  }

  /** Whether the unit files for itself: it has a row in some year, whatever stands in it. */
  files({ index }: Unit): boolean {
    return this.#files[index] === 1;
  }

  /** The earliest year that any row of the units speaks of; undefined where there are none. */
  firstYearOf(units: readonly Unit[]): number | undefined {
    return this.#yearIndex.keys().find((year) => units.some((unit) => this.of(unit, year) !== undefined));
  }

  /** Whether the unit has a number in the column, in whatever year. */
  has(head: Head, { index }: Unit): boolean {
    const years = this.#yearIndex.size;
    return this.#rows
      .slice(index * years, (index + 1) * years)
      .some((row) => typeof row?.[head] === 'number');
  }
}
