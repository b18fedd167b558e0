import Papa from 'papaparse';

/** A quote that is opened and not closed swallows the rest of the file; both faults name the row they begin in. */
const quoteFaults: Readonly<Record<string, string>> = {
  MissingQuotes: '这一行有一个双引号没有配对，后面的内容都被并进了一格；请补上或去掉它',
  InvalidQuotes: '这一行的双引号后面还有别的字；格里要写双引号时，请写成两个（""），并给整格加上双引号',
};

/**
 * Hands over the records of a comma-separated text one by one, with their row numbers as a spreadsheet counts them: a
 * quoted cell of several lines is one row, and a blank line is a row. Only the comma separates; nothing is sniffed.
 */
export function readRecords(
  text: string,
  onRecord: (cells: readonly string[], row: number) => void,
  onBroken: (row: number, message: string) => void,
): void {
  let row = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors }) => {
      row += 1;
      const fault = errors.map(({ code }) => quoteFaults[code]).find((message) => message !== undefined);
      if (fault === undefined) onRecord(data, row);
      else onBroken(row, fault);
    },
  });
}
