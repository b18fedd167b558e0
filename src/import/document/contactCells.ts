import type { SourceCell, SourceTable } from '../source/SourceText.ts';
import { columnRoleOf, isContactHead, maskCell } from './columnRoles.ts';
import type { Masked } from './maskPersons.ts';

/** The lines of a table that its head makes known, masked; by their numbers. */
export interface ContactTable {
  readonly lines: ReadonlyMap<number, Masked>;
}

/** The cells below a head of names and telephones, masked by their columns; undefined where none of the first rows is such a head. */
export function contactCells(table: SourceTable, lines: readonly string[]): ContactTable | undefined {
  const grid = expanded(table);
  const textOf = (cell: SourceCell | undefined) =>
    cell === undefined ? '' : lines.slice(cell.first - 1, cell.last).join('');
  const isHead = (row: readonly (SourceCell | undefined)[] | undefined) =>
    row !== undefined && isContactHead([...new Set(row)].map(textOf));
  const first = grid.slice(0, 3).findIndex(isHead);
  if (first === -1) return undefined;
  // 联系人 over 姓名 and 电话: a head with merged cells goes on in the next row.
  const isMerged = (grid[first] ?? []).some((cell) => (cell?.across ?? 1) > 1 || (cell?.down ?? 1) > 1);
  const head = isMerged && isHead(grid[first + 1]) ? first + 1 : first;
  const roles = (grid[head] ?? []).map((cell) => columnRoleOf(textOf(cell)));
  const masked = new Map<number, Masked>();
  for (const row of grid.slice(head + 1)) {
    for (const [column, cell] of row.entries()) {
      for (let number = cell?.first ?? 1; number <= (cell?.last ?? 0); number += 1) {
        if (!masked.has(number))
          masked.set(number, maskCell(lines[number - 1] ?? '', roles[column] ?? 'other'));
      }
    }
  }
  return { lines: masked };
}

/** The rows with merged cells at every place that they cover. */
function expanded({ rows }: SourceTable): readonly (readonly (SourceCell | undefined)[])[] {
  const grid: (SourceCell | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.down; down += 1)
        for (let across = 0; across < cell.across; across += 1) {
          const row = grid[at + down];
          if (row !== undefined) row[column + across] = cell;
        }
      column += cell.across;
    }
  }
  return grid;
}
