import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { timelinePage } from './timelinePage.ts';

it('lists events by the year in which they begin, each with its place and clause', () => {
  const years = timelinePage(handwrittenDocuments());
  expect(
    years.map(({ year, events }) => [year, events.map(({ title, when }) => `${title} ${when}`)]),
  ).toEqual([
    ['2017年', ['印发意见 2017年（没有写月日）', '考察学习 2017年（推定）']],
    ['2022年', ['试点建设 2022年底前', '现场会 2022年11月21日—22日']],
    ['2023年', ['分期推进 2023年1月—2024年12月']],
  ]);
  expect(years[0]?.events[0]).toMatchObject({
    placeName: '邯郸市',
    source: { clause: '一、1', path: 'policies/handan-2018/#clause-1-1' },
    rowPath: 'data/events/#opinion',
  });
});

it('has no years where no events were supplied', () => {
  expect(timelinePage(handwrittenBulletin({}))).toEqual([]);
});
