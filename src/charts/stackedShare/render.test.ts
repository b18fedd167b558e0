import { expect, test } from 'vitest';
import { layoutStackedShare } from './geometry.ts';
import { drawStackedShare } from './render.ts';
import { stackedShareExamples } from './stackedShareExamples.ts';

function drawn(index: number, width: number): string {
  return drawStackedShare(layoutStackedShare(stackedShareExamples[index] ?? expect.fail(), width));
}

test('patterns are defined once, under ids of this drawing, and used', () => {
  const svg = drawn(0, 320);
  expect(svg.match(/<pattern id="[^"]+"/gu)).toEqual([
    '<pattern id="handan-share-320-p2"',
    '<pattern id="handan-share-320-p3"',
  ]);
  expect(svg).toContain('fill="url(#handan-share-320-p2)"');
});

test('the same chart at another width has other ids', () => {
  expect(drawn(0, 680)).not.toContain('handan-share-320');
});

test('eight parts have eight fills', () => {
  const fills = new Set([...drawn(1, 320).matchAll(/share-(\d)"/gu)].map(([, fill]) => fill));
  expect(fills.size).toBe(8);
});

test('a floor has an arrow, what is left over a dashed edge', () => {
  expect(drawn(2, 320)).toContain('mark-floor');
  expect(drawn(2, 320)).toContain('share-rest');
});
