import { expect, it } from 'vitest';
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
