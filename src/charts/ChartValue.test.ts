import { expect, test } from 'vitest';
import { isDrawable, positionsOf } from './ChartValue.ts';

test('an axis must show what is known of a value, and nothing of a missing one', () => {
  expect(positionsOf({ kind: 'exact', at: 437, text: '437个' })).toEqual([437]);
  expect(positionsOf({ kind: 'approximate', at: 30, text: '约30所' })).toEqual([30]);
  expect(positionsOf({ kind: 'floor', low: 60, text: '60%以上' })).toEqual([60]);
  expect(positionsOf({ kind: 'ceiling', high: 5, text: '不超过5所' })).toEqual([5]);
  expect(positionsOf({ kind: 'range', low: 1, high: 2, text: '1—2个' })).toEqual([1, 2]);
  expect(positionsOf({ kind: 'missing', text: '无数据' })).toEqual([]);
});

test('zero is drawn, missing is not', () => {
  expect(isDrawable({ kind: 'exact', at: 0, text: '0个' })).toBe(true);
  expect(isDrawable({ kind: 'missing', text: '不公布' })).toBe(false);
});
