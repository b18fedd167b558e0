/** What names a row: its file within the workspace and its number as the spreadsheet counts. */
interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/**
 * Rows as `memberships:2-14,17;schools:3-20`: by file, each once, runs joined. A table kept in several files is named
 * with the file: `schools/2023:2-14`.
 */
export function rowRanges(rows: Iterable<RowPlace>): string {
  const byFile = Map.groupBy(rows, ({ file }) => file.replace(/^data\//u, '').replace(/\.csv$/u, ''));
  return Array.from(byFile, ([table, found]) => `${table}:${ranges(found.map(({ row }) => row))}`)
    .toSorted()
    .join(';');
}

function ranges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].toSorted((a, b) => a - b);
  const starts = sorted.filter((row, index) => sorted[index - 1] !== row - 1);
  const ends = sorted.filter((row, index) => sorted[index + 1] !== row + 1);
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}-${ends[index]}`))
    .join(',');
}
