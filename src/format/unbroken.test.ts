import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

const figures = (sentence: string) =>
  unbroken(sentence)
    .filter(({ isFigure }) => isFigure)
    .map(({ text }) => text);

it('keeps a figure and its unit together', () => {
  expect(unbroken('教育集团数：至少1-2个')).toEqual([
    { text: '教育集团数：', isFigure: false },
    { text: '至少1-2个', isFigure: true },
  ]);
  expect(figures('学校覆盖率：60%以上，比上年提高1.6个百分点')).toEqual(['60%以上', '1.6个百分点']);
  expect(figures('比上年增加58个，增长15.8%')).toEqual(['58个', '15.8%']);
  expect(figures('40余所中小学、1,878所学校')).toEqual(['40余所', '1,878所']);
});

it('keeps a date and the years from and to together', () => {
  expect(figures('截至2019年1月21日，2021—2025年')).toEqual(['2019年1月21日', '2021—2025年']);
  expect(figures('2017年9月的66%，到2018年底80%以上')).toEqual(['2017年9月', '66%', '2018年底', '80%以上']);
});

it('loses nothing of the sentence', () => {
  const sentence = '2018年底25个以上；到2020年100%。';
  expect(
    unbroken(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
  expect(unbroken('')).toEqual([]);
});
