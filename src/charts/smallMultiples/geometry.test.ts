import { expect, test } from 'vitest';
import { exact, floor, inYear, noData } from '../sampleValues.ts';
import { describeSmallMultiples } from './describe.ts';
import { layoutSmallMultiples } from './geometry.ts';
import { smallMultiplesExamples } from './smallMultiplesExamples.ts';
import type { SmallMultiplesSpec } from './spec.ts';
import { tableOfSmallMultiples } from './table.ts';

const two: SmallMultiplesSpec = {
  kind: 'smallMultiples',
  id: 'two',
  title: '覆盖率',
  reach: 100,
  format: (value) => `${value}%`,
  panels: [
    { name: '甲县', points: [inYear(2024, exact(50, '%')), inYear(2025, exact(75, '%'))] },
    { name: '乙县', points: [inYear(2024, noData), inYear(2025, floor(50, '%'))] },
  ],
};

test('one value has one height in every panel', () => {
  const { panels } = layoutSmallMultiples(two, 320);
  expect(panels[0]?.strokes[0]?.[0]?.y).toBe(panels[1]?.marks[0]?.y);
});

test('three panels stand side by side on a phone, five on a page', () => {
  const counties = smallMultiplesExamples[0] ?? expect.fail();
  const firstRow = (width: number) => {
    const { panels } = layoutSmallMultiples(counties, width);
    return panels.filter(({ plot }) => plot.top === panels[0]?.plot.top).length;
  };
  expect(firstRow(320)).toBe(3);
  expect(firstRow(680)).toBe(5);
});

test('the last exact number is a point, a floor an open mark', () => {
  const { panels } = layoutSmallMultiples(two, 320);
  expect(panels.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([['exact'], ['floor']]);
});

test('scale and last numbers are told', () => {
  expect(describeSmallMultiples(two).description).toBe(
    '共2处。各小图刻度相同：纵轴0—100%，横轴2024—2025年。最近的数：甲县2025年75%；乙县2025年50%以上。',
  );
});

test('the table has a column for every year', () => {
  expect(tableOfSmallMultiples(two)).toEqual({
    caption: '覆盖率',
    head: ['名称', '2024年', '2025年'],
    rows: [
      ['甲县', '50%', '75%'],
      ['乙县', '无数据', '50%以上'],
    ],
  });
});
