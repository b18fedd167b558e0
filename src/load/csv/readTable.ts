import { join } from 'node:path';
import type { Referent } from '../../domain/table/Column.ts';
import type { Table } from '../../domain/table/Table.ts';
import { readTextFile } from '../files/readTextFile.ts';
import type { ProblemList } from '../ProblemList.ts';
import { type Cell, cellReader } from './cellReader.ts';
import { KeyIndex } from './KeyIndex.ts';
import { readHeader } from './readHeader.ts';
import { readRecords } from './readRecords.ts';
import { type ReadRow, rowReader } from './rowReader.ts';
import type { RawRow, TableReading } from './TableReading.ts';

/** Codes of the tables read so far. */
export type Known = Readonly<Partial<Record<Referent, ReadonlyMap<string, Cell>>>>;

/** Reads all files of one table (paths relative to the workspace). Every fault of every row is reported. */
export function readTable(
  folder: string,
  files: readonly string[],
  table: Table,
  known: Known,
  problems: ProblemList,
): TableReading {
  const keys = new KeyIndex(table, problems);
  const readers = new Map(
    Object.entries(table.columns).map(([name, column]) => [
      name,
      cellReader(column, column.references && known[column.references]),
    ]),
  );
  const rows: RawRow[] = [];
  const faulty: RawRow[] = [];
  let complete = true;
  for (const file of files) {
    const text = textOf(folder, file, problems);
    const onRow: OnRow = ({ row, state }) => {
      if (state === 'misaligned') keys.mention(row);
      else (keys.add(row) && state === 'sound' ? rows : faulty).push(row);
    };
    const whole = text !== undefined && readFile(text, file, table, readers, onRow, problems);
    complete &&= whole;
  }
  return { rows, faulty, ids: keys.ids, complete };
}

type OnRow = (read: ReturnType<ReadRow>) => void;

/** True when the whole file could be read and names the table's key. */
function readFile(
  text: string,
  file: string,
  table: Table,
  readers: ReadonlyMap<string, (raw: string) => Cell>,
  onRow: OnRow,
  problems: ProblemList,
): boolean {
  const state = { read: undefined as ReadRow | undefined, keyed: false, broken: false, rows: 0 };
  const onRecord = (cells: readonly string[], rowNumber: number): void => {
    if (rowNumber === 1) {
      const header = readHeader(cells, table, file, problems);
      if (header === undefined) return;
      state.read = rowReader(header, table, file, readers, problems);
      state.keyed = table.key.every((name) => !header.missing.has(name));
    } else if (state.read !== undefined && cells.some((cell) => cell.trim() !== '')) {
      state.rows += 1;
      onRow(state.read(cells, rowNumber));
    }
  };
  readRecords(text, onRecord, (row, message) => {
    state.broken = true;
    problems.error({ file, row }, '', 'broken-quotes', message);
  });
  if (state.read !== undefined && state.rows === 0 && !state.broken) reportNoRows(table, file, problems);
  return state.keyed && !state.broken;
}

function textOf(folder: string, file: string, problems: ProblemList): string | undefined {
  const content = readTextFile(join(folder, file));
  if (content.ok) return content.text;
  problems.error({ file, row: content.row }, '', content.code, content.message);
  return undefined;
}

function reportNoRows(table: Table, file: string, problems: ProblemList): void {
  const at = { file, row: 1 };
  if (table.required) problems.error(at, '', 'no-rows', `“${table.title}”表只有表头，没有数据；至少要有一行`);
  else problems.warning(at, '', 'no-rows', `“${table.title}”表只有表头，没有数据；用不到就删去这个文件`);
}
