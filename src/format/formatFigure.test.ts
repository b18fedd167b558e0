import { expect, it } from 'vitest';
import { exact } from '../domain/figure/intervals.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import { formatFigure } from './formatFigure.ts';

it('prints a number with its unit, and a mark in words, never as 0', () => {
  expect(formatFigure(exact(rational(1878)), '所')).toBe('1,878所');
  expect(formatFigure('x', '所')).toBe('无数据');
  expect(formatFigure('z', '%')).toBe('不适用');
  expect(formatFigure('c', '人')).toBe('不公布');
  expect(formatFigure('r', '人')).toBe('来源隐去');
});
