import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Columns } from '../domain/table/Table.ts';
import { type TableName, tables } from '../domain/tables/tables.ts';
import { cellText } from './cellText.ts';
import { csvText } from './csvText.ts';

/** An input table, cleaned: every declared column under its English name, in declared order, rows as they stand. */
export function tableCsv(bulletin: Bulletin, name: TableName): string {
  const columns: Columns = tables[name].columns;
  const rows: readonly Readonly<Record<string, unknown>>[] = bulletin.rows[name];
  const entries = Object.entries(columns);
  return csvText(
    entries.map(([column]) => column),
    rows.map((row) => entries.map(([column, declared]) => cellText(declared, row[column]))),
  );
}
