import type { Cell } from './cellReader.ts';

/** A row as it is read: values by column, undefined where blank or faulty. */
export type RawRow = { [column: string]: unknown } & { file: string; row: number };

/** What reading one table yields. */
export interface TableReading {
  /** Rows without a fault of their own; what they point at is not looked up yet. */
  readonly rows: readonly RawRow[];
  /** Rows with a faulty cell, whose other cells are still worth checking. */
  readonly faulty: readonly RawRow[];
  /** The codes that other tables may point at (faulty rows' too), if the table is named by one column. */
  readonly ids: ReadonlyMap<string, Cell>;
  /** False when a file or its key column could not be read: then a code that is not found proves nothing. */
  readonly complete: boolean;
}
