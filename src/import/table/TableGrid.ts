import type { SourceLine } from '../source/SourceText.ts';

/** A table of the document that keeps its rows: each cell some lines of its clause, or none. */
export interface TableGrid {
  /** The lines of the text that the table fills: none between them is another's. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (readonly (readonly SourceLine[])[])[];
}
