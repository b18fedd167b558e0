import { expect, test } from 'vitest';
import { exact, floor } from '../sampleValues.ts';
import { barsExamples } from './barsExamples.ts';
import { describeBars } from './describe.ts';
import { tableOfBars } from './table.ts';

const base = { kind: 'bars', id: 'b', title: '集团' } as const;

test('the largest and the smallest are named, then all', () => {
  expect(describeBars(barsExamples[0] ?? expect.fail()).description).toBe(
    '共3项，最大的是松散型（184个），最小的是半紧密型（72个）。紧密型181个，半紧密型72个，松散型184个。',
  );
});

test('with a floor among them nothing is called largest', () => {
  const bars = ['甲', '乙', '丙'].map((name, index) => ({
    name,
    value: index === 0 ? floor(9, '个') : exact(5, '个'),
  }));
  expect(describeBars({ ...base, bars }).description).toBe(
    '共3项，其中1项没有确数，不比较大小。甲9个以上，乙5个，丙5个。甲只有下限，实际可能更高。',
  );
});

test('equal numbers have no largest', () => {
  const bars = ['甲', '乙', '丙'].map((name) => ({ name, value: exact(7, '个') }));
  expect(describeBars({ ...base, bars }).summary).toBe('共3项，数值都是7个。');
});

test('the table carries the level compared with', () => {
  const bars = [{ name: '甲', value: floor(60, '%') }];
  const reference = { level: 60, text: '目标60%以上' };
  expect(tableOfBars({ ...base, bars, reference }).rows).toEqual([
    ['甲', '60%以上'],
    ['虚线', '目标60%以上'],
  ]);
});
