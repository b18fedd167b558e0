import type { z } from 'zod';
import type { ClosedList } from '../lists/ClosedList.ts';

/** What a code in a cell points at: a row of another table, a policy document, a clause of it, or an indicator. */
export type Referent = 'places' | 'schools' | 'groups' | 'policies' | 'clauses' | 'indicators';

/** How a cell reads; the data dictionary and the published metadata name it. */
export type ColumnKind =
  | 'code'
  | 'text'
  | 'choice'
  | 'list'
  | 'date'
  | 'year'
  | 'count'
  | 'figure'
  | 'requirement'
  | 'breakdown';

/** One column of a table, declared once: its Chinese title is a header alias, its description the data dictionary's. */
export interface Column<T = unknown, R extends boolean = boolean> {
  readonly kind: ColumnKind;
  readonly title: string;
  readonly description: string;
  readonly required: R;
  /** Reads one trimmed, non-empty cell. Its issues are the messages that the clerk sees. */
  readonly schema: z.ZodType<T, string>;
  /** The values that a `choice` column allows. */
  readonly allowed?: ClosedList;
  readonly references?: Referent;
}

/** The value that a column yields in a row: undefined only where the column is optional and the cell blank. */
export type ValueOf<C> = C extends Column<infer T, infer R> ? (R extends true ? T : T | undefined) : never;
