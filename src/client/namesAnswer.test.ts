import { expect, it } from 'vitest';
import { nameIndex } from '../search/nameIndex.ts';
import { namesAnswer } from './namesAnswer.ts';

const names = ['第七小学', '第十七小学', '实验小学', '实验中学'].map((name) => ({
  name: `青禾一区${name}`,
  aliases: [],
  where: '青禾市 青禾一区',
  words: '小学',
  path: `places/qinghe-1/schools/#school-${name}`,
}));
const files = nameIndex(names);

async function answer(query: string, shown = 8) {
  const read = async (file: string): Promise<unknown> => JSON.parse(files.get(file) ?? 'null');
  const { status, names: found } = await namesAnswer(query, read, { shown, rest: '；按回车看更多' });
  return [status, ...found.map(({ name }) => name.slice(4))];
}

it('says how many names were found, and how many are shown', async () => {
  expect(await answer('一区 实验')).toEqual(['找到 2 个。', '实验小学', '实验中学']);
  expect(await answer('一区', 3)).toEqual([
    '找到 4 个，先列 3 个；按回车看更多。',
    '第七小学',
    '第十七小学',
    '实验小学',
  ]);
});

it('offers near names for a slip of the pen', async () => {
  for (const slip of ['弟七小学', '第七小学校']) {
    expect((await answer(slip)).slice(0, 2)).toEqual(['名单里没有这个名称。是不是要找：', '第七小学']);
  }
});

it('says when there is none, and when a search is too short', async () => {
  expect(await answer('没有这所')).toEqual(['名单里没有这个名称。']);
  expect(await answer('七')).toEqual(['请至少写两个字，如“实验”。']);
});

it('says when the names were not read', async () => {
  const failing = async (): Promise<unknown> => Promise.reject(new Error('404'));
  const { status } = await namesAnswer('实验', failing, { shown: 8, rest: '' });
  expect(status).toContain('名单没有读到');
});
