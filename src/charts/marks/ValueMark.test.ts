import { expect, test } from 'vitest';
import type { DrawableValue } from '../ChartValue.ts';
import { boxOfMark, valueMark } from './ValueMark.ts';

/** 0 at 200 px, 100 at 100 px. */
const scale = (value: number) => 200 - value;
const mark = (value: DrawableValue) => valueMark(value, 50, scale, 1, '');

test('an exact number is a point at its height', () => {
  expect(mark({ kind: 'exact', at: 60, text: '60%' })).toMatchObject({
    x: 50,
    y: 140,
    top: 140,
    bottom: 140,
  });
});

test('a floor reaches up from its bound', () => {
  expect(mark({ kind: 'floor', low: 60, text: '60%以上' })).toMatchObject({ y: 140, top: 120, bottom: 140 });
});

test('a ceiling reaches down from its bound, but not below zero', () => {
  expect(mark({ kind: 'ceiling', high: 60, text: '不超过60%' })).toMatchObject({ y: 140, bottom: 160 });
  expect(mark({ kind: 'ceiling', high: 10, text: '不超过10%' })).toMatchObject({ y: 190, bottom: 200 });
});

test('a range stands between its ends', () => {
  expect(mark({ kind: 'range', low: 30, high: 45, text: '30%—45%' })).toMatchObject({ y: 170, top: 155 });
});

test('a bound takes the room of its feet and its arrow', () => {
  expect(boxOfMark(mark({ kind: 'floor', low: 60, text: '60%以上' }))).toEqual({
    left: 43,
    right: 57,
    top: 119,
    bottom: 141,
  });
});
