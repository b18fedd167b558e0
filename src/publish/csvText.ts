/** Rows in one piece of text: some hundred KB. */
const rowsInPiece = 1000;

/** A CSV file as published: UTF-8 with BOM (so that Excel and WPS read the Chinese), LF, quotes only where needed. */
export function csvText(header: readonly string[], rows: Iterable<readonly string[]>): string {
  return [...csvPieces(header, rows)].join('');
}

/** The same in pieces: the figures of a province are 40 MB, which need not stand in memory twice. */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
): Generator<string, void, undefined> {
  let piece = `\uFEFF${csvLine(header)}`;
  let count = 0;
  for (const row of rows) {
    piece += csvLine(row);
    count += 1;
    if (count % rowsInPiece > 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function csvLine(row: readonly string[]): string {
  return `${row.map(csvCell).join(',')}\n`;
}

function csvCell(text: string): string {
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
