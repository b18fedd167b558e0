import type { Gap, SourceTable } from '../../src/import/source/SourceText.ts';

/** A text without its blank lines, and its gaps and tables counted in the lines that are left. */
export function solidLines(
  text: string,
  gaps: readonly Gap[],
  tables: readonly SourceTable[] = [],
): { readonly text: string; readonly gaps: readonly Gap[]; readonly tables: readonly SourceTable[] } {
  const lines = text.split(/\r\n|\r|\n/u);
  const counts: number[] = [];
  let count = 0;
  for (const line of lines) {
    if (line.trim() !== '') count += 1;
    counts.push(count);
  }
  const countAt = (line: number) => counts[Math.min(line, counts.length) - 1] ?? 0;
  return {
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    gaps: gaps.map((gap) => ({ ...gap, after: countAt(gap.after) })),
    tables: tables.map(({ rows }) => ({
      rows: rows.map((cells) =>
        cells.map((cell) => ({ ...cell, first: countAt(cell.first - 1) + 1, last: countAt(cell.last) })),
      ),
    })),
  };
}
