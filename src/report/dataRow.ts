import { rowAnchor } from '../domain/tables/rowAnchor.ts';
import type { ShownTable } from '../domain/tables/shownTables.ts';

/** Where a row of a table stands on this site, by its key. */
export function rowPath(table: ShownTable, ...key: readonly string[]): string {
  return `data/${table}/#${rowAnchor(...key)}`;
}
