import { expect, test } from 'vitest';
import { describeMilestoneLadder } from './describe.ts';
import { layoutMilestoneLadder } from './geometry.ts';
import { milestoneLadderExamples } from './milestoneLadderExamples.ts';
import { tableOfMilestoneLadder } from './table.ts';

const enshi = milestoneLadderExamples[0] ?? expect.fail();

test('30, 60 and 80 % are stairs of 39, 78 and 104 px', () => {
  const { bodies } = layoutMilestoneLadder(enshi, 320);
  const heights = bodies.map(({ body }) => body.bottom - body.top);
  expect(heights.map(Math.round)).toEqual([39, 78, 104]);
  expect(bodies.map(({ edge }) => edge)).toEqual(['top', 'top', 'top']);
});

test('seven steps become rungs, as long as their levels', () => {
  const { bodies } = layoutMilestoneLadder(milestoneLadderExamples[1] ?? expect.fail(), 320);
  expect(bodies.every(({ edge }) => edge === 'right')).toBe(true);
  expect(bodies.map(({ body }) => Math.round(body.right - body.left))).toEqual([
    0, 48, 95, 143, 191, 239, 286,
  ]);
});

test('every step carries the sign and the word of its verdict', () => {
  const { bodies, texts } = layoutMilestoneLadder(enshi, 320);
  expect(bodies.map(({ verdict }) => verdict)).toEqual(['overdue', 'overdue', 'overdue']);
  expect(texts.filter(({ text }) => text === '到期未公布')).toHaveLength(3);
});

test('a requirement that does not fit beside its date stands below it, whole', () => {
  const { texts } = layoutMilestoneLadder(milestoneLadderExamples[2] ?? expect.fail(), 320);
  const printed = texts.filter(({ role }) => role === 'target').map(({ text }) => text);
  expect(printed).toEqual(['每个县市至少建设3个示范性教联体并总结推广经验', '0个']);
});

test('the steps are counted by verdict and told', () => {
  expect(describeMilestoneLadder(enshi).description).toBe(
    '分3步，到期未公布3个。2023年底前30%以上，到期未公布；2024年底前60%以上，到期未公布；2025年底80%以上，到期未公布。',
  );
  expect(tableOfMilestoneLadder(enshi).rows[0]).toEqual(['2023年底前', '30%以上', '到期未公布']);
});
