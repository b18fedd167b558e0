import type { Column, ValueOf } from './Column.ts';

export type Columns = Readonly<Record<string, Column>>;

/** One input table, declared once: parsing, messages, templates, data dictionary and metadata come from it. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A workspace without a required table is an error. */
  readonly required: boolean;
  /** The columns that together name a row; two rows with the same key are an error. Empty: no key. */
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
}

/** One row, read: its columns' values and where it stands (row numbers as the spreadsheet counts; the header is row 1). */
export type RowOf<T> =
  T extends Table<infer C>
    ? { readonly [K in keyof C]: ValueOf<C[K]> } & { readonly file: string; readonly row: number }
    : never;

/** Declares a table; it only keeps the exact type of the columns. */
export function defineTable<const C extends Columns>(table: Table<C>): Table<C> {
  return table;
}
