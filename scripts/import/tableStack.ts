import type { SourceCell, SourceTable } from '../../src/import/source/SourceText.ts';

/** Notes the tables of data while a file is walked through; the last one opened is the one that rows and cells belong to. */
export interface TableStack {
  readonly tables: readonly SourceTable[];
  /** Tells its index. */
  readonly open: () => number;
  readonly row: () => void;
  readonly cell: (cell: SourceCell) => void;
  readonly close: () => void;
}

export function tableStack(): TableStack {
  const tables: SourceTable[] = [];
  const opened: SourceCell[][][] = [];
  return {
    tables,
    open: () => {
      const rows: SourceCell[][] = [];
      opened.push(rows);
      return tables.push({ rows }) - 1;
    },
    row: () => {
      opened.at(-1)?.push([]);
    },
    cell: (cell) => {
      opened.at(-1)?.at(-1)?.push(cell);
    },
    close: () => {
      opened.pop();
    },
  };
}
