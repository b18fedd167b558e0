import type { ProblemCode } from './lists/problemCodes.ts';

/**
 * One fault in the workspace, written to the person who edits the spreadsheet.
 * `row` is the spreadsheet's (the header is row 1; 0 when the fault is the whole file's); `column` is the column's name,
 * empty when the fault is the whole row's. An `error` stops the build, a `warning` does not.
 */
export interface Problem {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly level: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly message: string;
}
