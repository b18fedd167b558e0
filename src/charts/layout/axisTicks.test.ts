import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axisTicks.ts';

test('437 groups stand on an axis to 500', () => {
  expect(axisTicks([206, 437])).toEqual([0, 250, 500]);
});

test('a percentage with reach 100 goes to 100 in quarters', () => {
  expect(axisTicks([30, 60, 80], 100)).toEqual([0, 25, 50, 75, 100]);
  expect(axisTicks([], 100)).toEqual([0, 25, 50, 75, 100]);
});

test('small counts have whole steps', () => {
  expect(axisTicks([3])).toEqual([0, 1, 2, 3]);
  expect(axisTicks([5])).toEqual([0, 2, 4, 6]);
  expect(axisTicks([0, 0])).toEqual([0, 1]);
});

test('values that are not whole may have broken steps, printed without noise', () => {
  expect(axisTicks([0.3])).toEqual([0, 0.1, 0.2, 0.3]);
  expect(axisTicks([41.4])).toEqual([0, 25, 50]);
});

test('below zero the axis begins below zero', () => {
  expect(axisTicks([-3, 5])).toEqual([-5, 0, 5]);
});

test('any values lie on the axis, zero is a tick, and ticks are two to five', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e6, max: 1e9 }),
    fc.double({ min: -1000, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      fc.pre(Math.max(...values.map(Math.abs)) > 1e-6);
      const ticks = axisTicks(values);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks).toContain(0);
      const slack = 1e-6 * Math.max(...values.map(Math.abs));
      expect(Math.min(...values)).toBeGreaterThanOrEqual((ticks[0] ?? 0) - slack);
      expect(Math.max(...values)).toBeLessThanOrEqual((ticks.at(-1) ?? 0) + slack);
    }),
  );
});
