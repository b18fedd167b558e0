import { expect, test } from 'vitest';
import { around, overlap, within } from './Box.ts';
import { crosses } from './crosses.ts';

const box = { left: 10, right: 20, top: 10, bottom: 20 };

test('a line through a box crosses it, one beside it does not', () => {
  expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
  expect(crosses({ x1: 0, y1: 15, x2: 30, y2: 15 }, box)).toBe(true);
  expect(crosses({ x1: 0, y1: 5, x2: 30, y2: 5 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 0, x2: 9, y2: 9 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 25, x2: 25, y2: 30 }, box)).toBe(false);
});

test('a line that ends inside crosses', () => {
  expect(crosses({ x1: 0, y1: 15, x2: 15, y2: 15 }, box)).toBe(true);
});

test('boxes that touch do not overlap', () => {
  expect(overlap(box, { left: 20, right: 30, top: 10, bottom: 20 })).toBe(false);
  expect(overlap(box, around(20, 20, 1))).toBe(true);
  expect(within(around(15, 15, 5), box)).toBe(true);
  expect(within(around(15, 15, 6), box)).toBe(false);
});
