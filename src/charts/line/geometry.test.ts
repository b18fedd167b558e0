import { expect, test } from 'vitest';
import { exact, floor, inYear } from '../sampleValues.ts';
import { pixel } from '../svg/element.ts';
import { layoutLine } from './geometry.ts';
import { lineExamples } from './lineExamples.ts';
import type { LineSpec } from './spec.ts';

const groups: LineSpec = {
  kind: 'line',
  id: 'groups',
  title: '教育集团数',
  unit: '个',
  series: [{ name: '教育集团', points: [inYear(2017, exact(206, '个')), inYear(2018, exact(437, '个'))] }],
  milestones: [],
  format: String,
};

test('206 and 437 stand at their heights between 0 and 500', () => {
  const { plot, grid, marks } = layoutLine(groups, 320);
  // Key 20, headroom 34, plot 180; "500" is 21.6 px wide.
  expect({ ...plot, left: pixel(plot.left) }).toEqual({ left: 29.6, right: 318, top: 54, bottom: 234 });
  expect(grid).toEqual([234, 144, 54]);
  // 234 - 180 × 206 ÷ 500 = 159.84, 234 - 180 × 437 ÷ 500 = 76.68
  expect(marks.map(({ y }) => y)).toEqual([160, 77]);
  expect(marks.map(({ x }) => x)).toEqual([48, 300]);
});

test('the vertical axis begins at zero', () => {
  const { texts } = layoutLine(groups, 680);
  expect(texts.filter(({ role }) => role === 'tick').map(({ text }) => text)).toEqual([
    '0',
    '250',
    '500',
    '2017年',
    '2018年',
  ]);
});

test('a single year stands in the middle of the plot', () => {
  const { marks, plot } = layoutLine(
    { ...groups, series: [{ name: '甲', points: [inYear(2018, floor(60, '%'))] }] },
    320,
  );
  expect(marks[0]?.x).toBe(Math.round((plot.left + plot.right) / 2));
});

test('a floor is an open mark that reaches upwards, with no stroke through it', () => {
  const coverage = { name: '覆盖率', points: [inYear(2017, exact(50, '%')), inYear(2018, floor(60, '%'))] };
  const { marks, strokes } = layoutLine({ ...groups, series: [coverage], reach: 100 }, 320);
  expect(marks[1]).toMatchObject({ kind: 'floor', hover: '2018年：60%以上' });
  expect((marks[1]?.y ?? 0) - (marks[1]?.top ?? 0)).toBe(20);
  expect(strokes).toEqual([]);
});

test('the arrow of a floor at the very top stays in the drawing', () => {
  const full = { name: '覆盖率', points: [inYear(2018, floor(100, '%'))] };
  const { marks } = layoutLine({ ...groups, series: [full], reach: 100 }, 320);
  expect(marks[0]?.top).toBeGreaterThan(20);
});

test('milestones are steps: level from each due date on, upright at the next', () => {
  const enshi = lineExamples.find(({ id }) => id === 'enshi-milestones') ?? expect.fail();
  const { milestones, steps, plot } = layoutLine(enshi, 320);
  const [first, second, third] = milestones;
  expect(milestones.map(({ y }) => pixel(plot.bottom - y))).toEqual([54, 108, 144]);
  expect(steps[0]).toEqual({ x1: first?.x, y1: first?.y, x2: second?.x, y2: first?.y });
  expect(steps[1]).toEqual({ x1: second?.x, y1: first?.y, x2: second?.x, y2: second?.y });
  expect(steps.at(-1)).toEqual({ x1: third?.x, y1: third?.y, x2: plot.right, y2: third?.y });
});

test('of several series each is named at the right with its last number, cut in the name and never in the number', () => {
  const name = '一个名称特别特别特别特别长的县';
  const points = [inYear(2024, exact(41.4, '%')), inYear(2025, floor(60, '%'))];
  const short = { name: '乙县', points: points.slice(0, 1) };
  const long = name.repeat(2);
  const { texts } = layoutLine({ ...groups, series: [{ name: long, points }, short] }, 680);
  const ends = texts.filter(({ role }) => role === 'name');
  expect(ends.map(({ full }) => full)).toEqual([`${long} 60%以上`, '乙县 41.4%（2024年）']);
  expect(ends[0]?.text).toMatch(/^一个.*… 60%以上$/u);
});

test('on a phone the plot has the whole width and the key names the series, the highest first', () => {
  const series = [
    { name: '文件', points: [inYear(2024, exact(41.4, '%'))] },
    { name: '计算', points: [inYear(2024, exact(50, '%')), inYear(2025, exact(72, '%'))] },
  ];
  const { texts, signs, plot, leaders } = layoutLine({ ...groups, series }, 320);
  expect(plot.right).toBe(318);
  expect(leaders).toEqual([]);
  const key = texts.filter(({ role }) => role === 'key').map(({ text }) => text);
  expect(key.slice(0, 2)).toEqual(['计算 72%', '文件 41.4%（2024年）']);
  expect(signs.slice(0, 2).map(({ sign }) => sign)).toEqual([
    { series: 2, kind: 'exact' },
    { series: 1, kind: 'exact' },
  ]);
});

test('of a number and a promise at one time the higher stands higher', () => {
  const short = { name: '覆盖率', points: [inYear(2023, exact(40, '%')), inYear(2024, exact(58, '%'))] };
  const milestone = { at: 2024, level: 60, text: '60%以上', due: '2024年底', verdict: undefined };
  for (const width of [320, 680]) {
    const { texts } = layoutLine({ ...groups, series: [short], milestones: [milestone], reach: 100 }, width);
    const heightOf = (words: string) => texts.find(({ text }) => text === words)?.y ?? expect.fail();
    expect(heightOf('60%以上')).toBeLessThan(heightOf('58%'));
  }
});

test("the site's day is drawn only where the chart reaches it", () => {
  const asOf = { at: 2017.5, text: '截至2017年6月' };
  expect(layoutLine({ ...groups, asOf }, 320).asOf).toBe(174);
  expect(layoutLine({ ...groups, asOf: { ...asOf, at: 2026 } }, 320).asOf).toBeUndefined();
});
