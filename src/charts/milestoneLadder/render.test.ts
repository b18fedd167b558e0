import { expect, test } from 'vitest';
import { layoutMilestoneLadder } from './geometry.ts';
import { milestoneLadderExamples } from './milestoneLadderExamples.ts';
import { drawMilestoneLadder } from './render.ts';

function drawn(index: number): string {
  return drawMilestoneLadder(layoutMilestoneLadder(milestoneLadderExamples[index] ?? expect.fail(), 320));
}

test('stairs have a level each, a sign each and one ground', () => {
  const svg = drawn(0);
  expect(svg.match(/class="target-edge"/gu)).toHaveLength(3);
  expect(svg.match(/verdict-overdue/gu)).toHaveLength(3);
  expect(svg.match(/class="axis"/gu)).toHaveLength(1);
  expect(svg).toContain('<title>2023年底前要求30%以上，到期未公布</title>');
});

test('rungs show the whole scale behind each level', () => {
  const svg = drawn(1);
  expect(svg.match(/class="track"/gu)).toHaveLength(7);
  expect(svg).not.toContain('class="axis"');
});
