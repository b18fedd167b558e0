import { expect, test } from 'vitest';
import { exact, floor, noData } from '../sampleValues.ts';
import { layoutBars } from './geometry.ts';
import type { BarsSpec } from './spec.ts';

const forms: BarsSpec = {
  kind: 'bars',
  id: 'forms',
  title: '教育集团按紧密程度分',
  bars: [
    { name: '紧密型', value: exact(181, '个') },
    { name: '半紧密型', value: exact(72, '个') },
    { name: '松散型', value: exact(184, '个') },
  ],
};

test('bars start at zero and their lengths are as 181 to 72 to 184', () => {
  const { marks, zero } = layoutBars(forms, 320);
  // Names 52 + 10, one px for the upright; 43.4 px kept for the widest value.
  expect(zero).toBe(63);
  const lengths = marks.map((mark) => mark.sure - mark.zero);
  expect(lengths[2]).toBeCloseTo(213.6);
  expect((lengths[0] ?? 0) / (lengths[2] ?? 1)).toBeCloseTo(181 / 184);
  expect((lengths[1] ?? 0) / (lengths[2] ?? 1)).toBeCloseTo(72 / 184);
});

test('a floor ends open: its bar goes to the bound, its arrow beyond', () => {
  const { marks } = layoutBars({ ...forms, reach: 100, bars: [{ name: '甲', value: floor(60, '%') }] }, 320);
  expect(marks[0]).toMatchObject({ kind: 'floor' });
  expect((marks[0]?.possible ?? 0) - (marks[0]?.sure ?? 0)).toBe(18);
});

test('a range is sure to its lower and possible to its upper end, a ceiling sure of nothing', () => {
  const bars = [
    { name: '甲', value: { kind: 'range', low: 30, high: 45, text: '30%—45%' } },
    { name: '乙', value: { kind: 'ceiling', high: 20, text: '不超过20%' } },
  ] as const;
  const { marks, zero } = layoutBars({ ...forms, bars }, 320);
  const [range, ceiling] = marks;
  expect(((range?.sure ?? 0) - zero) / ((range?.possible ?? 0) - zero)).toBeCloseTo(30 / 45);
  expect(ceiling?.sure).toBe(zero);
});

test('what is missing has a word and no bar; zero has a number and no length', () => {
  const bars = [
    { name: '甲', value: noData },
    { name: '乙', value: exact(0, '个') },
  ];
  const { marks, texts } = layoutBars({ ...forms, bars }, 320);
  expect(marks).toHaveLength(1);
  expect(marks[0]?.sure).toBe(marks[0]?.zero);
  expect(texts.filter(({ role }) => role === 'missing').map(({ text }) => text)).toEqual(['无数据']);
});

test('long names stand above their bars on a phone', () => {
  const name = '某某经济技术开发区实验学校教育集团';
  const { texts, marks, zero } = layoutBars({ ...forms, bars: [{ name, value: exact(3, '所') }] }, 320);
  expect(texts[0]).toMatchObject({ text: name, x: 0 });
  expect(zero).toBe(1);
  expect(marks[0]?.top).toBeGreaterThan(texts[0]?.y ?? 0);
});
