import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictKinds } from '../domain/lists/verdictKinds.ts';
import { chartExamples } from './chartExamples.ts';
import { chartWidths, renderChart } from './renderChart.ts';
import { verdictGlyph } from './verdictShape.ts';

const folder = new URL('../styles/charts/', import.meta.url);
const sheets = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const css = sheets.join('\n');

/** Classes that carry no look of their own: the kind of chart, and roles that look like plain ink. */
const silent = [
  'chart-share',
  'chart-multiples',
  'chart-tiles',
  'chart-ladder',
  'chart-strip',
  'text-name',
  'text-value',
];

test('every class that a chart carries is styled', () => {
  const svgs = Object.values(chartExamples).flatMap((specs) => specs.map((spec) => renderChart(spec, 320)));
  const glyphs = (Object.keys(verdictKinds) as (keyof typeof verdictKinds)[]).map(verdictGlyph);
  const carried = new Set(
    [...svgs, ...glyphs].flatMap((svg) =>
      [...svg.matchAll(/class="([^"]+)"/gu)].flatMap(([, names]) => names?.split(' ') ?? []),
    ),
  );
  const unstyled = [...carried].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`, 'u').test(css));
  // A step or series whose look is the general one: step, stroke and mark classes stand beside it.
  const general = /^(?:step-(?!met)|series-[25]$|share-(?:pattern|[2568])$|tile$|verdict$)/u;
  expect(unstyled.filter((name) => !silent.includes(name) && !general.test(name))).toEqual([]);
});

test('the widths of the style sheet are those of the drawings', () => {
  // The narrow one is never shown smaller than it is drawn: its text would fall below 12 px.
  expect(css).toContain(`@container chart (max-width: ${chartWidths.narrow / 16 - 0.01}rem)`);
  expect(20 * 16).toBeGreaterThan(chartWidths.narrow);
  expect(css).toContain('width: 20rem;');
  expect(css).toContain(`width: ${chartWidths.wide / 16}rem;`);
  expect(css).toContain(`@container chart (min-width: ${chartWidths.wide / 16}rem)`);
});

test('the sheet of charts gathers all its parts', () => {
  const whole = readFileSync(new URL('../charts.css', folder), 'utf8');
  for (const name of readdirSync(folder)) expect(whole).toContain(`./charts/${name}`);
});
