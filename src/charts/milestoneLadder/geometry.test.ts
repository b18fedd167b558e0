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
  expect(printed.join('')).toBe('要求每个县市至少建设3个示范性教联体并总结推广经验要求0个');
});

test('the steps are counted by verdict and told', () => {
  expect(describeMilestoneLadder(enshi).description).toBe(
    '三步都到期未公布。2023年底前要求30%以上，到期未公布；2024年底前要求60%以上，到期未公布；2025年底要求80%以上，到期未公布。',
  );
  expect(tableOfMilestoneLadder(enshi).rows[0]).toEqual(['2023年底前', '30%以上', '到期未公布']);
});

test('what is asked is empty; only a measured number is a bar', () => {
  const { bodies } = layoutMilestoneLadder(enshi, 320);
  expect(bodies.map(({ measured }) => measured)).toEqual([undefined, undefined, undefined]);
  const measured = milestoneLadderExamples.find(({ id }) => id === 'measured') ?? expect.fail();
  for (const width of [320, 680]) {
    const drawn = layoutMilestoneLadder(measured, width).bodies;
    expect(drawn.map((step) => step.measured?.open)).toEqual([false, true, undefined]);
  }
  expect(describeMilestoneLadder(measured).description).toBe(
    '分3步：已达标1步、无法判定1步、未到期1步。2022年底要求30%以上，数为34.1%，已达标；2024年底要求60%以上，数为55%以上，无法判定；2026年底要求80%以上，未到期。',
  );
  expect(tableOfMilestoneLadder(measured).rows[2]).toEqual(['2026年底', '80%以上', '—', '未到期']);
});
