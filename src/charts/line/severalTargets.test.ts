import { describe, expect, it } from 'vitest';
import { overlap } from '../layout/Box.ts';
import { exact, inYear } from '../sampleValues.ts';
import { boxOfText } from '../text/PlacedText.ts';
import { describeLine, milestoneWords } from './describe.ts';
import { layoutLine } from './geometry.ts';
import type { LineSpec } from './spec.ts';
import { tableOfLine } from './table.ts';

const aim = (at: number, level: number, ladder = 'a') => ({
  at,
  level,
  text: `${level}%以上`,
  due: `${at}年底`,
  verdict: undefined,
  ladder,
});
const spec: LineSpec = {
  kind: 'line',
  id: 'coverage',
  title: '学校覆盖率',
  unit: '',
  series: [{ name: '计算', points: [inYear(2023, exact(40, '%')), inYear(2024, exact(60, '%'))] }],
  milestones: [],
  reach: 100,
  format: (value) => `${value}%`,
};

describe('several targets', () => {
  it('leave a number at the top room below the words of the site’s day: 21 px, where 20 are too few', () => {
    const asOf = { at: 2024.46, text: '截至2025年6月15日' };
    const { texts, plot } = layoutLine({ ...spec, milestones: [aim(2025, 96)], asOf }, 320);
    const words = texts.find(({ text }) => text === asOf.text);
    expect(plot.top - (words?.y ?? 0)).toBeGreaterThan(21);
  });

  it('leave the last number its label where one lies on its mark at the foot of the chart', () => {
    const counts = { ...spec, reach: undefined, format: String };
    const points = [inYear(2021, exact(65, '个')), inYear(2023, exact(67, '个'))];
    const drawn = layoutLine(
      { ...counts, series: [{ name: '文件', points }], milestones: [aim(2023, 73), aim(2024, 770)] },
      320,
    );
    expect(drawn.texts.map(({ text }) => text)).toContain('67个');
  });

  it('have the labels at their own marks: the higher above, the lower below', () => {
    const { texts, milestones } = layoutLine({ ...spec, milestones: [aim(2024, 80), aim(2024, 20)] }, 680);
    const [high, low] = ['80%以上', '20%以上'].map(
      (text) => texts.find((each) => each.text === text)?.y ?? 0,
    );
    expect(high).toBeLessThan(milestones[0]?.y ?? 0);
    expect(low).toBeGreaterThan(milestones[1]?.y ?? 0);
  });

  it('are all told on a phone, each at its own mark or below the chart, and nothing overlaps', () => {
    const aims = [
      ...[10, 30, 40, 60, 90, 95].map((level) => aim(2024, level)),
      aim(2023, 60, 'b'),
      { ...aim(2025, 98, 'b'), at: 2024.496, due: '2025年6月30日' },
      ...[aim(2025, 99), aim(2027, 50)],
    ];
    for (const width of [288, 320, 680]) {
      const drawn = layoutLine({ ...spec, milestones: aims }, width);
      const labels = drawn.texts.filter(({ role }) => role === 'target');
      const below = drawn.texts.filter(({ y }) => y > drawn.plot.bottom + 26);
      expect(labels.length + below.length - (below.length > 0 ? 1 : 0)).toBe(aims.length);
      for (const { text } of below.slice(1)) expect(aims.map((each) => each.due + each.text)).toContain(text);
      for (const label of labels) {
        const { left, right, top, bottom } = boxOfText(label);
        const reach = ({ x, y }: { readonly x: number; readonly y: number }) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        const [nearest] = drawn.milestones.toSorted((a, b) => reach(a) - reach(b));
        expect(nearest?.hover).toContain(label.text);
      }
      const boxes = drawn.texts.map(boxOfText);
      for (const [index, box] of boxes.entries()) {
        expect(box.bottom).toBeLessThanOrEqual(drawn.height);
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      }
    }
  });

  it('have one label where two documents ask the same', () => {
    const { texts } = layoutLine({ ...spec, milestones: [aim(2024, 80), aim(2024, 80, 'b')] }, 680);
    expect(texts.filter(({ text }) => text === '80%以上')).toHaveLength(1);
  });

  it('have one label where the same is asked on two days whose marks lie on each other', () => {
    const june = { ...aim(2024, 80), at: 2023.495 };
    const july = { ...aim(2024, 80, 'b'), at: 2023.498 };
    const { texts } = layoutLine({ ...spec, milestones: [june, july] }, 320);
    expect(texts.filter(({ text }) => text === '80%以上')).toHaveLength(1);
  });

  it('are joined by a dashed line only within one promise, and not where two are due at once', () => {
    const apart = layoutLine({ ...spec, milestones: [aim(2023, 20), aim(2024, 80, 'b')] }, 680);
    const [first, second] = apart.milestones;
    expect(apart.steps.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [first?.y, first?.y],
      [second?.y, second?.y],
    ]);
    const one = layoutLine({ ...spec, milestones: [aim(2023, 20), aim(2024, 80)] }, 680);
    expect(one.steps).toHaveLength(3);
    expect(layoutLine({ ...spec, milestones: [aim(2024, 20), aim(2024, 80)] }, 680).steps).toEqual([]);
  });
});

it('draws a diamond wide where a number stands on it, so that the circle does not hide it', () => {
  const { milestones } = layoutLine({ ...spec, milestones: [aim(2023, 20), aim(2024, 60)] }, 680);
  expect(milestones.map(({ reach }) => reach)).toEqual([5.5, 9.5]);
});

it('names the number that a verdict rests on where it is not the one drawn', () => {
  const measured = { ...aim(2024, 60), verdict: 'met', measured: '按星笛市的口径64.3%' } as const;
  expect(milestoneWords(measured)).toBe('2024年底60%以上（按星笛市的口径64.3%，已达标）');
  const inferred = { ...measured, measured: '2024年（时点推定）64.3%' } as const;
  expect(milestoneWords(inferred)).toBe('2024年底60%以上（2024年〔时点推定〕64.3%，已达标）');
});

it('tells two numbers of one year, and dates what lies within a year by that year', () => {
  const twice = [inYear(2024, exact(60, '%')), inYear(2024, exact(62, '%'))];
  const described = (points: LineSpec['series'][number]['points']) =>
    describeLine({ ...spec, series: [{ name: '文件', points }] }).summary;
  expect(described(twice)).toBe('2024年有2个数：60%、62%。');
  expect(described([inYear(2023, exact(40, '%')), ...twice])).toBe('从2023年的40%到2024年的60%、62%。');
  const june = { ...aim(2024, 80), at: 2023.496 };
  const rows = tableOfLine({ ...spec, milestones: [june] }).rows.map(([period]) => period);
  expect(rows).toEqual(['2023年', '2024年', '2024年']);
});
