import { readPrinted } from '../domain/figure/readPrinted.ts';
import { readRequirement } from '../domain/figure/readRequirement.ts';
import { markOf, marks } from '../domain/lists/marks.ts';
import type { RowOf } from '../domain/table/Table.ts';
import { type Tables, tables } from '../domain/tables/tables.ts';
import type { RosterRows } from './roster/LoadedRoster.ts';

type Name = keyof RosterRows;

/** A row in a test: only the columns that matter, the rest blank. */
type Written<N extends keyof Tables> = Partial<RowOf<Tables[N]>>;

/** The tables of a roster, written short; rows are numbered from 2, as in a spreadsheet. */
export function rosterRows(written: { readonly [N in Name]?: readonly Written<N>[] }): RosterRows {
  return {
    places: filled('places', written.places),
    schools: filled('schools', written.schools),
    groups: filled('groups', written.groups),
    memberships: filled('memberships', written.memberships),
    enrolments: filled('enrolments', written.enrolments),
    denominators: filled('denominators', written.denominators),
    targets: filled('targets', written.targets),
  };
}

/** Rows of observations.csv with the value as printed. */
export function observationRows(
  written: readonly (Omit<Written<'observations'>, 'value'> & { readonly value: string })[],
): readonly RowOf<Tables['observations']>[] {
  return filled(
    'observations',
    written.map((row) => ({ ...row, value: printed(row.value) })),
  );
}

/** A requirement as the loader reads it. */
export function requirement(text: string): RowOf<Tables['targets']>['requirement'] {
  return { text, read: readRequirement(text) };
}

function printed(text: string): RowOf<Tables['observations']>['value'] {
  const mark = markOf(text);
  if (mark !== undefined) return { text: marks[mark], value: mark, unit: undefined };
  const read = readPrinted(text);
  if (!read.ok) throw new RangeError(read.reason);
  return { text, value: read.interval, unit: read.unit };
}

/** The one cast: a row without some of its required columns stands for a whole one in a test that never reads them. */
function filled<N extends keyof Tables>(
  name: N,
  rows: readonly Written<N>[] = [],
): readonly RowOf<Tables[N]>[] {
  const blank = Object.fromEntries(Object.keys(tables[name].columns).map((column) => [column, undefined]));
  return rows.map(
    (row, index) => ({ ...blank, file: `data/${name}.csv`, row: index + 2, ...row }) as RowOf<Tables[N]>,
  );
}
