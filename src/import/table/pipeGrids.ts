import type { ImportedClause } from '../clauses/ImportedClause.ts';
import type { SourceLine } from '../source/SourceText.ts';
import { fitsPhone } from './fitsPhone.ts';
import type { TableGrid } from './TableGrid.ts';

/** The tables that stand in a text as rows between bars (`| 集团 | 8 |`), each of at least two rows with as many cells. */
export function pipeGrids(clauses: readonly ImportedClause[]): readonly TableGrid[] {
  return clauses.flatMap(({ lines }) => blocksOf(lines).flatMap((block) => gridOf(block) ?? []));
}

/** The cells of a row between bars; undefined for any other line. A bar behind a backslash is the cell's own. */
export function pipedCells(text: string): readonly string[] | undefined {
  const inner = /^[\s　]*\|(.*)(?<!\\)\|[\s　]*$/u.exec(text)?.[1];
  return inner?.split(/(?<!\\)\|/u).map((cell) => cell.trim());
}

/** The row below a table's head in Markdown: | --- | :-: |. */
export function isDelimiterRow(text: string): boolean {
  return /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/u.test(text);
}

function blocksOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const blocks: SourceLine[][] = [[]];
  for (const line of lines) {
    if (pipedCells(line.text) === undefined) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 1);
}

function gridOf(block: readonly SourceLine[]): TableGrid | undefined {
  const rows = block.map(({ number, text }) =>
    (pipedCells(text) ?? []).map((cell) => (cell === '' ? [] : [{ number, text: cell }])),
  );
  const [first, last] = [block[0]?.number, block.at(-1)?.number];
  const columns = rows[0]?.length ?? 0;
  if (first === undefined || last === undefined || columns < 2) return undefined;
  if (!rows.every((cells) => cells.length === columns)) return undefined;
  if (block.some(({ text }) => isDelimiterRow(text))) return undefined;
  const grid = { first, last, rows };
  return fitsPhone(grid) ? grid : undefined;
}
