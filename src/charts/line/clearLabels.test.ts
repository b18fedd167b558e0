import { expect, it } from 'vitest';
import { crosses, type Segment } from '../layout/crosses.ts';
import { exact, floor, inYear } from '../sampleValues.ts';
import { boxOfText } from '../text/PlacedText.ts';
import { layoutLine } from './geometry.ts';
import type { LineSpec } from './spec.ts';

const aim = (at: number, level: number) => ({
  at,
  level,
  text: `${level}%以上`,
  due: `${at}年底`,
  verdict: undefined,
  ladder: 'a',
});
const computed = [19.7, 33.9, 47.7, 57.1, 72].map((rate, index) => inYear(2021 + index, exact(rate, '%')));
const printed = [inYear(2023, floor(45, '%')), inYear(2024, floor(60, '%'))];
const city: LineSpec = {
  kind: 'line',
  id: 'coverage',
  title: '学校覆盖率',
  unit: '',
  series: [
    { name: '文件', points: printed },
    { name: '计算', points: computed },
  ],
  milestones: [aim(2022, 30), aim(2023, 45), aim(2024, 60), aim(2025, 70), aim(2026, 80)],
  reach: 100,
  asOf: { at: 2025, text: '截至2025年12月31日' },
  format: (value) => `${value}%`,
};
const alone = { ...city, series: city.series.slice(1), milestones: [aim(2025, 75)] };

it.for([
  ['five steps', city, 288],
  ['five steps', city, 680],
  ['one step and the last number on the site’s day', alone, 288],
  ['one step and the last number on the site’s day', alone, 680],
] as const)('no label of %s stands on a step or on the line of the site’s day', ([, spec, width]) => {
  const { texts, steps, asOf = 0, plot } = layoutLine(spec, width);
  const day: Segment = { x1: asOf, y1: plot.top - 32, x2: asOf, y2: plot.bottom };
  const labels = texts.filter(({ role }) => role === 'target' || role === 'value');
  expect(labels.map(({ text }) => text)).toEqual(
    expect.arrayContaining(spec.milestones.map(({ text }) => text)),
  );
  const crossed = labels.filter((label) => [...steps, day].some((line) => crosses(line, boxOfText(label))));
  expect(crossed).toEqual([]);
});

it('no leader runs along a step', () => {
  const { leaders, steps } = layoutLine(city, 680);
  expect(leaders).toHaveLength(2);
  for (const { y1, x1 } of leaders) {
    expect(steps.filter((step) => step.y1 === step.y2 && step.x2 > x1 && Math.abs(step.y1 - y1) < 3)).toEqual(
      [],
    );
  }
});
