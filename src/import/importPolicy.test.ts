import { expect, it } from 'vitest';
import { importPolicy } from './importPolicy.ts';
import type { Gap } from './source/SourceText.ts';

const text = '关于办学的通知\n请各校遵照执行，抓好落实。\n序号\n一中\n附图。\n青溪县教育局\n2024年5月6日';

function imported(gaps: readonly Gap[], notes: readonly string[] = []) {
  const source = { name: 'x', text, declared: [], remarks: [], gaps, notes };
  return importPolicy(source, { id: 'x', place: undefined, indicators: [] });
}

it('marks pictures and tables where they stand, and does not call the text whole', () => {
  const { mdx, doubts } = imported([
    { after: 2, words: '以下是一张 2 行 2 列的表，逐格成段录入', kind: 'opens' },
    { after: 4, words: '表格完', kind: 'closes' },
    { after: 5, words: '此处有一幅图，未导入', kind: 'loss' },
  ]);
  expect(mdx).toContain(
    '抓好落实。\n\n*〔以下是一张 2 行 2 列的表，逐格成段录入〕*\n\n序号\n\n一中\n\n*〔表格完〕*\n\n附图。\n\n*〔此处有一幅图，未导入〕*',
  );
  expect(mdx).toContain('text: "partial"');
  expect(mdx).not.toContain('逐字保留');
  expect(mdx).toContain('图片等 1 处没有导入（在原处标明）；表格逐格成段，没有保留行列');
  expect(doubts.map(({ line }) => line)).toEqual([3, 5]);
});

it('calls a text whole where only the form of a table is lost', () => {
  expect(imported([{ after: 2, words: '以下是一张表', kind: 'opens' }]).mdx).toContain('text: "full"');
});

it('puts footnotes into a clause of their own at the end', () => {
  expect(imported([], ['¹ 下同。']).mdx).toMatch(/<Clause path="脚注">\n\n¹ 下同。\n\n<\/Clause>\n$/u);
});

it('does not mark the pictures of the page around the document', () => {
  const page = `首页|导航\n${text}\n网站地图`;
  const gaps = [0, 1, 9].map((after): Gap => ({ after, words: '此处有一幅图，未导入', kind: 'loss' }));
  const source = { name: 'x', text: page, declared: [], remarks: [], isPage: true, gaps };
  expect(importPolicy(source, { id: 'x', place: undefined, indicators: [] }).mdx).not.toContain('一幅图');
});
