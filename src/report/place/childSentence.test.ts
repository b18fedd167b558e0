import { expect, it } from 'vitest';
import { childSentence } from './childSentence.ts';

const tile = (name: string, more: object) => ({ x: 0, y: 0, name, text: '', step: undefined, ...more });
const grid = { kind: 'tileGrid', id: 'children', title: '', classes: [] } as const;

it('says of what and of when the verdicts are, and names the places that are not bound', () => {
  const tiles = [
    tile('东安县', { verdict: 'met' }),
    tile('道县', { verdict: 'overdue' }),
    tile('祁阳市', { verdict: 'overdue' }),
    tile('零陵区', { verdict: undefined }),
  ];
  expect(childSentence('2018年底教育集团数至少1-2个', { ...grid, tiles })).toBe(
    '2018年底教育集团数至少1-2个：4个县（市、区）里，已达标的1个、到期未公布的2个；零陵区不在此列。',
  );
});

it('counts a rate by its classes and names the places without one', () => {
  const classes = [{ step: 4, text: '80%以上' }] as const;
  const tiles = [tile('甲县', { step: 4 }), tile('乙县', { step: undefined })];
  expect(childSentence('学校覆盖率（2025年）', { ...grid, tiles, classes })).toBe(
    '学校覆盖率（2025年）：2个县市里，80%以上的1个；乙县没有可以分档的数。',
  );
  const other = [...tiles, tile('丙县', { text: '口径不同' })];
  expect(childSentence('学校覆盖率（2025年）', { ...grid, tiles: other, classes })).toBe(
    '学校覆盖率（2025年）：3个县市里，80%以上的1个；乙县没有可以分档的数；丙县口径不同，不分档。',
  );
});
