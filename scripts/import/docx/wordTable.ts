import { tableWords } from '../htmlTable.ts';
import { childNamed, childrenNamed, valOf, type XmlElement } from './XmlElement.ts';

/** A table of a Word file in words; undefined for anything else, and for a single column. */
export function wordTable(element: XmlElement): string | undefined {
  if (element.name !== 'tbl') return undefined;
  const rows = childrenNamed(element, 'tr').map((row) => childrenNamed(row, 'tc'));
  const columns = Math.max(0, ...rows.map((cells) => cells.reduce((sum, cell) => sum + spanOf(cell), 0)));
  if (columns < 2) return undefined;
  const beginsMerged = (cell: XmlElement) =>
    spanOf(cell) > 1 || valOf(childNamed(cell, 'tcPr'), 'vMerge') === 'restart';
  return tableWords(rows.length, columns, rows.flat().filter(beginsMerged).length);
}

/** Whether a cell is merged with one beside or above it, or begins such. */
export function isMerged(cell: XmlElement): boolean {
  return spanOf(cell) > 1 || childNamed(childNamed(cell, 'tcPr'), 'vMerge') !== undefined;
}

/** How many columns a cell covers. */
export function spanOf(cell: XmlElement): number {
  return Math.max(1, Number(valOf(childNamed(cell, 'tcPr'), 'gridSpan') ?? 1) || 1);
}
