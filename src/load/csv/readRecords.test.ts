import { describe, expect, it } from 'vitest';
import { readRecords } from './readRecords.ts';

function recordsOf(text: string) {
  const records: (readonly [number, ...string[]])[] = [];
  const broken: (readonly [number, string])[] = [];
  readRecords(
    text,
    (cells, row) => records.push([row, ...cells]),
    (row, message) => broken.push([row, message]),
  );
  return { records, broken };
}

describe('the records of a comma-separated text', () => {
  it('carry the row numbers of the spreadsheet', () => {
    expect(recordsOf('a,b\n1,2\n3,4').records).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  it('count a blank line as a row', () => {
    expect(recordsOf('a,b\n\n3,4').records).toEqual([
      [1, 'a', 'b'],
      [2, ''],
      [3, '3', '4'],
    ]);
  });

  it('count a quoted cell of several lines as one row', () => {
    expect(recordsOf('a,b\n"一\n二\n三",2\n3,4').records).toEqual([
      [1, 'a', 'b'],
      [2, '一\n二\n三', '2'],
      [3, '3', '4'],
    ]);
  });

  it('keep commas, doubled quotes and leading zeros', () => {
    expect(recordsOf('"1,878","他说""好""",001').records).toEqual([[1, '1,878', '他说"好"', '001']]);
  });

  it('are told from a row whose quote is never closed', () => {
    const { records, broken } = recordsOf('a,b\n1,2\n"3,4\n5,6\n');
    expect(records).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
    expect(broken).toEqual([[3, '这一行有一个双引号没有配对，后面的内容都被并进了一格；请补上或去掉它']]);
  });

  it('are told from a row with text after a closing quote', () => {
    const { broken } = recordsOf('a,b\n"1"x,2\n3,4\n');
    expect(broken[0]).toEqual([
      2,
      '这一行的双引号后面还有别的字；格里要写双引号时，请写成两个（""），并给整格加上双引号',
    ]);
  });
});
