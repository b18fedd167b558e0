import { expect, test } from 'vitest';
import { keySign } from './keySign.ts';
import { renderValueMark, seriesClass } from './renderValueMark.ts';
import type { ValueMark } from './ValueMark.ts';

const point: ValueMark = {
  kind: 'exact',
  x: 50,
  y: 140,
  top: 140,
  bottom: 140,
  series: 1,
  hover: '2018年：437个',
};

test('a mark tells its words when pointed at', () => {
  expect(renderValueMark(point)).toContain('<title>2018年：437个</title></path>');
  expect(renderValueMark({ ...point, hover: '' })).not.toContain('<title>');
});

test('a floor is a foot, a stem and an arrow: a path without a filled point', () => {
  const floor = renderValueMark({ ...point, kind: 'floor', top: 120, hover: '' });
  expect(floor).toBe('<path class="mark-floor series-1" d="M44 140h12M50 140V120m-4 5l4 -5l4 5"/>');
});

test('a ceiling points down, a range has two feet', () => {
  expect(renderValueMark({ ...point, kind: 'ceiling', bottom: 160, hover: '' })).toContain(
    'V160m-4 -5l4 5l4 -5',
  );
  expect(renderValueMark({ ...point, kind: 'range', top: 120, hover: '' })).toContain('V120m-6 0h12');
});

test('six series have points of six shapes, the seventh looks like the first', () => {
  const shape = (series: number) => / d="([^"]+)"/u.exec(renderValueMark({ ...point, series }))?.[1];
  expect(new Set([1, 2, 3, 4, 5, 6].map(shape)).size).toBe(6);
  expect(shape(7)).toBe(shape(1));
  expect([1, 6, 7].map(seriesClass)).toEqual(['series-1', 'series-6', 'series-1']);
});

test('the key shows a mark around its middle', () => {
  expect(keySign('floor', 8, 10)).toContain('M2 17h12M8 17V3');
});
