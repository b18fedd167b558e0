import { expect, it } from 'vitest';
import { importPolicy } from '../../src/import/importPolicy.ts';
import { readMarkdown } from './readMarkdown.ts';

it('takes off the signs of headings and leaves everything else as written', () => {
  const written = '# 关于办学的意见\n\n## 一、目标 ##\n\n**坚持**公平，A*B*C，#不是标题\n1. 甲\n- 乙';
  expect(readMarkdown(written, 'x')).toEqual({
    name: 'x',
    text: '关于办学的意见\n\n一、目标\n\n**坚持**公平，A*B*C，#不是标题\n1. 甲\n- 乙',
    declared: [],
    remarks: [],
  });
});

it('leaves out front matter, keeps the numbers of the lines, and says so', () => {
  const { text, remarks } = readMarkdown('---\ntitle: x\n---\n正文', 'x');
  expect(text.split('\n')).toEqual(['', '', '', '正文']);
  expect(remarks[0]).toContain('第 1—3 行');
});

it('takes a rule at the top for no front matter when it never closes', () => {
  expect(readMarkdown('---\n正文', 'x').text).toBe('---\n正文');
});

it('leaves out comments, which nobody sees, keeps the numbers of the lines, and says so', () => {
  const { text, remarks } = readMarkdown('甲<!-- 内部批注 -->乙\n<!-- 一\n二 -->\n丙', 'x');
  expect(text.split('\n')).toEqual(['甲乙', '', '', '丙']);
  expect(remarks).toEqual(['有 2 处注释（<!-- … -->，网页上看不见）没有读入；是正文的请自行补上']);
});

it('leaves out the line under a table’s head, and keeps one that is under nothing', () => {
  const { text } = readMarkdown('| 集团 | 校数 |\n|:---|---:|\n| 一中 | 8 |\n\n| --- | --- |\n---', 'x');
  expect(text).toBe('| 集团 | 校数 |\n\n| 一中 | 8 |\n\n| --- | --- |\n---');
});

it('keeps a table that is too wide for a telephone as lines', () => {
  const row = (cell: string) => `| ${Array(8).fill(cell).join(' | ')} |`;
  const source = readMarkdown(
    `# 关于公布名单的通知\n\n请各校遵照执行，抓好落实。\n\n${row('校数')}\n${row('---')}\n${row('8')}`,
    'x',
  );
  const { mdx } = importPolicy(source, { id: 'x', place: undefined, indicators: [] });
  expect(mdx).toContain(`\n\n${row('校数')}\n\n${row('8')}\n`);
  expect(mdx).not.toContain('---|');
});
