import type { ImportedClause } from '../clauses/ImportedClause.ts';
import type { Gap, SourceCell, SourceTable } from '../source/SourceText.ts';
import { fitsPhone } from './fitsPhone.ts';
import type { TableGrid } from './TableGrid.ts';

/**
 * The tables that can be written in rows, by their index: every row as long as the first, no cell merged or of many
 * paragraphs, all of it in one clause, nothing but its text in it, and no wider than a telephone. The others stay paragraphs.
 */
export function tableGrids(
  tables: readonly SourceTable[],
  clauses: readonly ImportedClause[],
  gaps: readonly Gap[],
): ReadonlyMap<number, TableGrid> {
  return new Map(
    tables.flatMap((table, index): readonly (readonly [number, TableGrid])[] => {
      if (!gaps.some((gap) => gap.table === index)) return [];
      const grid = gridOf(table, clauses);
      const isPure = !gaps.some(
        (gap) =>
          grid !== undefined && gap.table !== index && gap.after >= grid.first && gap.after < grid.last,
      );
      return grid === undefined || !isPure || !fitsPhone(grid) ? [] : [[index, grid]];
    }),
  );
}

/** A cell of more paragraphs is a text of its own. */
const most = 6;

function linesOf({ first, last }: SourceCell): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function gridOf({ rows }: SourceTable, clauses: readonly ImportedClause[]): TableGrid | undefined {
  const solid = rows.filter((cells) => cells.length > 0);
  const columns = solid[0]?.length ?? 0;
  const isPlain = (cell: SourceCell) =>
    cell.across === 1 && cell.down === 1 && cell.isMerged !== true && cell.last < cell.first + most;
  if (solid.length < 2 || columns < 2) return undefined;
  if (!solid.every((cells) => cells.length === columns && cells.every(isPlain))) return undefined;
  const numbers = solid.flat().flatMap(linesOf);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const own = clauses.find(({ lines }) => lines.some(({ number }) => number === first));
  const within = own?.lines.filter(({ number }) => number >= first && number <= last) ?? [];
  if (own === undefined || within.length !== numbers.length) return undefined;
  if (own.headingLevel !== undefined && own.lines[0]?.number === first) return undefined;
  const lineAt = new Map(within.map((line) => [line.number, line]));
  if (!numbers.every((number) => lineAt.has(number))) return undefined;
  return {
    first,
    last,
    rows: solid.map((cells) =>
      cells.map((cell) => linesOf(cell).flatMap((number) => lineAt.get(number) ?? [])),
    ),
  };
}
