/** Rows of a table as CSV lines, its header first; a column that a row does not fill stays empty. */
export function csvRows<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Partial<Record<C, string>>>[],
): readonly string[] {
  return [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(',')),
  ];
}

function cell(text: string): string {
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
