/** What names a row: its file within the workspace and its number as the spreadsheet counts. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/**
 * Rows as `memberships:2-14,17;schools:3-20`: by file, each once, runs joined. A table kept in several files is named
 * with the file: `schools/2023:2-14`.
 */
export function rowRanges(rows: Iterable<RowPlace>): string {
  const numbers = new RowNumbers();
  for (const row of rows) numbers.add(row);
  return rangesByFile(numbers.byFile);
}

/** Numbers of rows by file. Made for rows that come mostly from one file at a time: a province has a hundred million. */
export class RowNumbers {
  readonly byFile: Map<string, number[]>;
  #file = '';
  #numbers: number[] = [];

  constructor(byFile = new Map<string, number[]>()) {
    this.byFile = byFile;
  }

  add({ file, row }: RowPlace): void {
    if (file !== this.#file) {
      this.#file = file;
      this.#numbers = this.byFile.get(file) ?? [];
      this.byFile.set(file, this.#numbers);
    }
    this.#numbers.push(row);
  }
}

export function rangesByFile(byFile: ReadonlyMap<string, readonly number[]>): string {
  return Array.from(byFile, ([file, found]) => `${tableOf(file)}:${ranges(found)}`)
    .toSorted()
    .join(';');
}

function tableOf(file: string): string {
  return file.replace(/^data\//u, '').replace(/\.csv$/u, '');
}

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
