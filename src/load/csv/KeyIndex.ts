import type { Table } from '../../domain/table/Table.ts';
import { otherRow } from '../otherRow.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { Cell } from './cellReader.ts';
import type { RawRow } from './TableReading.ts';

/** The keys of one table's rows, over all its files; reports the second row with a key. */
export class KeyIndex {
  readonly ids = new Map<string, Cell>();
  /** A key of two columns is split, the second (a year) first: a million joined strings would cost a second. */
  readonly #rows = new Map<string, Map<string, RawRow>>();
  readonly #table: Table;
  readonly #problems: ProblemList;

  constructor(table: Table, problems: ProblemList) {
    this.#table = table;
    this.#problems = problems;
  }

  /** False when an earlier row has the same key. A row whose key cannot be read has none. */
  add(row: RawRow): boolean {
    const { key } = this.#table;
    const split = key.length === 2;
    const outer = split ? this.#part(row, key[1]) : '';
    const inner = key.length <= 2 ? this.#part(row, key[0]) : this.#joined(row);
    if (outer === undefined || inner === undefined) return true;
    const rows = this.#rows.get(outer) ?? new Map<string, RawRow>();
    if (rows.size === 0) this.#rows.set(outer, rows);
    const first = rows.get(inner);
    if (first !== undefined) {
      this.#report(row, first);
      return false;
    }
    rows.set(inner, row);
    if (key.length === 1) this.ids.set(inner, { value: inner });
    return true;
  }

  /** Takes note of the code of a row that cannot be read: who points at it is not to blame. */
  mention(row: RawRow): void {
    const { key } = this.#table;
    const id = key.length === 1 ? this.#part(row, key[0]) : undefined;
    if (id !== undefined && id !== '' && !this.ids.has(id)) this.ids.set(id, { value: id });
  }

  /** One column's part of the key; undefined when the column must be filled and could not be read. */
  #part(row: RawRow, name: string | undefined): string | undefined {
    const value = name === undefined ? undefined : row[name];
    if (typeof value === 'string') return value;
    if (value !== undefined) return String(value);
    return name !== undefined && this.#table.columns[name]?.required ? undefined : '';
  }

  #joined(row: RawRow): string | undefined {
    const parts = this.#table.key.map((name) => this.#part(row, name));
    return parts.includes(undefined) ? undefined : parts.join('\u0000');
  }

  #report(row: RawRow, first: RawRow): void {
    const { key, columns } = this.#table;
    const same = key.map((name) => `“${columns[name]?.title}”${shown(row[name])}`);
    const message = `与${otherRow(first, row)}重复：两行的${same.join('、')}；请删去一行，或改正其中一个`;
    this.#problems.error(row, key[0] ?? '', 'duplicate-id', message);
  }
}

function shown(value: unknown): string {
  return value === undefined ? '都空着' : `都是“${String(value)}”`;
}
