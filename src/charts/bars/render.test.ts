import { expect, test } from 'vitest';
import { exact, floor } from '../sampleValues.ts';
import { barsExamples } from './barsExamples.ts';
import { layoutBars } from './geometry.ts';
import { drawBars } from './render.ts';

const base = { kind: 'bars', id: 'b', title: '' } as const;

test('a floor is a solid bar with an open end', () => {
  const svg = drawBars(layoutBars({ ...base, bars: [{ name: '甲', value: floor(60, '%') }] }, 320));
  expect(svg).toContain('<g class="mark-floor"><path class="bar" ');
  expect(svg).toContain('class="bar-open"');
});

test('an exact number has no open end, and nothing but bars and upright is drawn', () => {
  const svg = drawBars(layoutBars({ ...base, bars: [{ name: '甲', value: exact(5, '个') }] }, 320));
  expect(svg.match(/class="[^"]+"/gu)).toEqual(['class="mark-exact"', 'class="bar"', 'class="axis"']);
});

test('a level compared with is drawn over a gap, so that it shows on the bars', () => {
  const svg = drawBars(layoutBars(barsExamples[1] ?? expect.fail(), 320));
  expect(svg.indexOf('target-gap')).toBeLessThan(svg.indexOf('target-step'));
});

test('without bars nothing is drawn', () => {
  expect(drawBars(layoutBars({ ...base, bars: [] }, 320))).toBe('');
});
