import { expect, it } from 'vitest';
import { importPolicy } from '../importPolicy.ts';
import type { Gap, SourceCell } from '../source/SourceText.ts';

const cell = (line: number, across = 1): SourceCell => ({ first: line, last: line, across, down: 1 });

/** What a table of cells becomes, two to a row, below the text of a notice. */
function imported(
  cells: readonly string[],
  rows: readonly (readonly SourceCell[])[],
  more: readonly Gap[] = [],
) {
  const text = ['关于公布名单的通知', '请各校遵照执行，抓好落实。', ...cells].join('\n');
  const last = 2 + cells.length;
  const gaps: readonly Gap[] = [
    { after: 2, words: '以下是一张表，逐格成段录入', kind: 'opens', table: 0 },
    ...more,
    { after: last, words: '表格完', kind: 'closes', table: 0 },
  ];
  const source = { name: 'x', text, declared: [], remarks: [], gaps, tables: [{ rows }] };
  return importPolicy(source, { id: 'x', place: undefined, indicators: [] });
}
const square = [
  [cell(3), cell(4)],
  [cell(5), cell(6)],
];

it('writes a table in rows, and says how it took its first row', () => {
  const { mdx, doubts } = imported(['集团', '成员校', '一中集团', '二中|三中、<四中>'], square);
  expect(mdx).toContain('| 集团 | 成员校 |\n| --- | --- |\n| 一中集团 | 二中&#124;三中、\\<四中\\> |');
  expect(mdx).not.toContain('逐格成段');
  expect(doubts.map(({ message }) => message)).toContain(
    '以下是一张 2 行 2 列的表，按行列录入，第一行作表头；请对照原件',
  );
});

it('adds no empty row where the first row is no head, and says so', () => {
  const { mdx, doubts } = imported(['一中集团', '3所', '二小集团', '4所'], square);
  expect(mdx).toContain('\n\n| 一中集团 | 3所 |\n| --- | --- |\n| 二小集团 | 4所 |');
  expect(doubts.map(({ message }) => message)).toContain(
    '以下是一张 2 行 2 列的表，按行列录入，表头看不出来，用第一行作表头；请对照原件',
  );
});

it.each([
  ['a merged cell', ['名单', '一中', '二中'], [[cell(3, 2)], [cell(4), cell(5)]]],
  ['rows of different length', ['甲', '乙', '丙'], [[cell(3), cell(4)], [cell(5)]]],
  [
    'a cell of many paragraphs',
    ['甲', '乙', '丙', '一', '二', '三', '四', '五', '六', '七'],
    [
      [cell(3), cell(4)],
      [cell(5), { ...cell(6), last: 12 }],
    ],
  ],
  ['a clause of its own', ['任务', '单位', '一、扩面', '教育局'], square],
  ['a number too long for a telephone', ['甲', '乙', '丙', '0'.repeat(40)], square],
] as const)('keeps a table with %s as paragraphs, and says so', (_, cells, rows) => {
  const { mdx } = imported(cells, rows);
  expect(mdx).not.toContain('| --- |');
  expect(mdx).toContain('*〔以下是一张表，逐格成段录入〕*');
  expect(mdx).toContain('表格逐格成段，没有保留行列');
});

it('keeps a table with a picture in it as paragraphs', () => {
  const picture: Gap = { after: 4, words: '此处有一幅图，未导入', kind: 'loss' };
  expect(imported(['甲', '乙', '丙', '丁'], square, [picture]).mdx).not.toContain('| --- |');
});

it('parts the paragraphs of a cell by line breaks', () => {
  const rows = [
    [cell(3), cell(4)],
    [cell(5), { ...cell(6), last: 7 }],
  ];
  expect(imported(['集团', '成员校', '一中集团', '二中', '三中'], rows).mdx).toContain(
    '| 一中集团 | 二中<br />三中 |',
  );
});
