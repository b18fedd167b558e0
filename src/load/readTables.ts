import type { Referent } from '../domain/table/Column.ts';
import { anyTables } from '../domain/tables/anyTables.ts';
import type { Rows, TableName } from '../domain/tables/tables.ts';
import type { Cell } from './csv/cellReader.ts';
import { readTable } from './csv/readTable.ts';
import type { TableReading } from './csv/TableReading.ts';
import { findTableFiles } from './files/findTableFiles.ts';
import type { ProblemList } from './ProblemList.ts';

export type TableReadings = ReadonlyMap<TableName, TableReading>;

/** Tables whose codes others point at, and which stand before them in the order of reading. */
const pointedAt: readonly Referent[] = ['places', 'schools', 'groups', 'indicators'];

/** Reads every table of the workspace; one without files is empty. */
export function readTables(
  folder: string,
  problems: ProblemList,
): { readonly rows: Rows; readonly tableReadings: TableReadings } {
  const files = findTableFiles(folder, problems);
  const known: Partial<Record<Referent, ReadonlyMap<string, Cell>>> = {};
  const tableReadings = new Map<TableName, TableReading>();
  for (const name of Object.keys(anyTables) as readonly TableName[]) {
    const read = readTable(folder, files[name], anyTables[name], known, problems);
    const lacking = anyTables[name].required && files[name].length === 0;
    tableReadings.set(name, lacking ? { ...read, complete: false } : read);
    const referent = pointedAt.find((each) => each === name);
    if (referent !== undefined) known[referent] = read.ids;
  }
  // The columns' schemas have made each value what the table's row type says.
  const rows = Object.fromEntries([...tableReadings].map(([name, read]) => [name, read.rows]));
  return { rows: rows as unknown as Rows, tableReadings };
}
