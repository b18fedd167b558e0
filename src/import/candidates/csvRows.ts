/** Rows of a table as CSV lines, its header first; a column that a row does not fill stays empty. */
export function csvRows(
  columns: readonly string[],
  rows: readonly Readonly<Partial<Record<string, string>>>[],
): readonly string[] {
  return [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(',')),
  ];
}

function cell(text: string): string {
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
