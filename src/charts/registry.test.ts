import { describe, expect, test } from 'vitest';
import type { ChartSpec } from './ChartSpec.ts';
import { chartExamples } from './chartExamples.ts';
import { overlap, within } from './layout/Box.ts';
import { chartGeometry, chartTable, chartWidths, describeChart, renderChart } from './renderChart.ts';
import { boxOfText } from './text/PlacedText.ts';

const specs: readonly ChartSpec[] = Object.values(chartExamples).flat();
const drawn = specs.flatMap((spec) =>
  [chartWidths.narrow, chartWidths.wide].map((width) => ({
    name: `${spec.kind} ${spec.id} at ${width}`,
    spec,
    width,
  })),
);

describe.each(drawn)('$name', ({ spec, width }) => {
  const geometry = chartGeometry(spec, width);
  const svg = renderChart(spec, width);

  test('no word overlaps another', () => {
    const texts = geometry.texts.filter(({ text }) => text !== '');
    const clashes = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .flatMap((b) => (overlap(boxOfText(a), boxOfText(b)) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  test('every word lies within the drawing', () => {
    const slack = 0.6;
    const whole = { left: -slack, right: width + slack, top: -slack, bottom: geometry.height + slack };
    expect(geometry.texts.filter((text) => !within(boxOfText(text), whole)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  test('the drawing carries no colour, style attribute or number that is none', () => {
    expect(svg).not.toMatch(/style=|NaN|undefined|Infinity|#[0-9a-f]{3,6}"/u);
  });

  test('it is an image with a name and a description', () => {
    const { title, summary, description } = describeChart(spec);
    expect(svg).toContain(`role="img" aria-labelledby="${spec.id}-${width}-title ${spec.id}-${width}-desc"`);
    expect(title).not.toBe('');
    expect(summary).toMatch(/。$/u);
    expect(description.startsWith(summary)).toBe(true);
    expect(description).not.toMatch(/。。|，。|：。|undefined|NaN/u);
  });

  test('the table has a cell for every column', () => {
    const { head, rows } = chartTable(spec);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(rows.flat().filter((cell) => cell === undefined)).toEqual([]);
  });
});

test('ids differ between the drawings of one chart, and a broken id is refused', () => {
  const [spec] = chartExamples.bars;
  if (!spec) throw new Error('no example');
  const ids = [320, 680].flatMap((width) =>
    [...renderChart(spec, width).matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(4);
  expect(() => renderChart({ ...spec, id: 'two words' }, 320)).toThrow(
    '图表编号只能由字母、数字和-_.组成：two words',
  );
});
