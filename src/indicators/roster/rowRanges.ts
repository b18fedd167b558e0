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
  const byFile = new Map<string, number[]>();
  for (const { file, row } of rows) {
    const found = byFile.get(file);
    if (found === undefined) byFile.set(file, [row]);
    else found.push(row);
  }
  return Array.from(byFile, ([file, found]) => `${tableOf(file)}:${ranges(found)}`)
    .toSorted()
    .join(';');
}

function tableOf(file: string): string {
  return file.replace(/^data\//u, '').replace(/\.csv$/u, '');
}

/** A plain loop over a typed array: a province's figures name a hundred million rows. */
function ranges(rows: readonly number[]): string {
  const sorted = Int32Array.from(rows).sort();
  let text = '';
  for (let index = 0; index < sorted.length; ) {
    const start = sorted[index] ?? 0;
    let end = start;
    while (index < sorted.length && (sorted[index] ?? 0) <= end + 1) {
      end = sorted[index] ?? end;
      index += 1;
    }
    text += `${text === '' ? '' : ','}${start === end ? start : `${start}-${end}`}`;
  }
  return text;
}
