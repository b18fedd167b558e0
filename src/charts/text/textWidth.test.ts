import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';

test('a Chinese sign is one em wide, a full-width sign too', () => {
  expect(textWidth('集团化办学', 13)).toBe(65);
  expect(textWidth('，（》', 10)).toBe(30);
});

test('digits count 0.6 em and a percent sign nearly one', () => {
  expect(textWidth('437', 10)).toBeCloseTo(18);
  expect(textWidth('60%以上', 10)).toBeCloseTo(41.5);
});

test('a sign outside the first plane is one sign', () => {
  expect(textWidth('𠮷', 10)).toBe(10);
});

test('nothing takes no room', () => {
  expect(textWidth('', 13)).toBe(0);
});
