import { expect, it } from 'vitest';
import { reportLines } from './reportLines.ts';

const nothing = {
  id: 'x',
  title: '标题',
  mdx: '',
  cut: [],
  doubts: [],
  targets: ['target'],
  observations: ['observation'],
};

it('says in words that there was nothing to cut, to doubt or to paste', () => {
  const text = reportLines(nothing, 'content/policies/x.mdx').join('\n');
  expect(text).toContain('已写入 content/policies/x.mdx：标题');
  expect(text).toContain('没有切掉任何文字。');
  expect(text).toContain('没有发现可疑之处。');
  expect(text).toContain('没有找到可作目标的数字。');
});

it('sums up what was cut by reason and never repeats spam, names or telephones', () => {
  const cut = [
    { number: 1, text: '<b></b>', reason: 'markup' },
    { number: 2, text: '<i></i>', reason: 'markup' },
    { number: 4, text: '推广词', reason: 'spam' },
    { number: 9, text: '联系人：王某 6269956', reason: 'personal' },
    { number: 10, text: '电话受理 83796700 网站地图', reason: 'chrome' },
  ] as const;
  const lines = reportLines({ ...nothing, cut }, 'x');
  expect(lines).toContain('  网页代码 2 行（第 1—2 行）');
  expect(lines).toContain('  网页框架文字 1 行（第 10 行）：“电话受理 … 网站地图”');
  expect(lines.join('\n')).not.toMatch(/推广词”|王某|6269956/u);
});
