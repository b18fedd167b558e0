import { expect, it } from 'vitest';
import { readPrinted } from '../../domain/figure/readPrinted.ts';
import { chartValue } from './chartValue.ts';

function drawn(text: string) {
  const read = readPrinted(text);
  if (!read.ok) throw new Error(read.reason);
  return chartValue({ value: read.interval, text });
}

it('draws an exact number as a point', () => {
  expect(drawn('437个')).toEqual({ kind: 'exact', at: 437, text: '437个' });
  expect(drawn('41.4%')).toEqual({ kind: 'exact', at: 41.4, text: '41.4%' });
});

it('never draws a bound as a point', () => {
  expect(drawn('60%以上')).toEqual({ kind: 'floor', low: 60, text: '60%以上' });
  expect(drawn('40余所')).toEqual({ kind: 'floor', low: 40, text: '40余所' });
  expect(drawn('不超过5所')).toEqual({ kind: 'ceiling', high: 5, text: '不超过5所' });
  expect(drawn('1-2个')).toEqual({ kind: 'range', low: 1, high: 2, text: '1-2个' });
});

it('draws an approximate number as one', () => {
  expect(drawn('约30个')).toEqual({ kind: 'approximate', at: 30, text: '约30个' });
});

it('leaves a gap where there is no number', () => {
  expect(chartValue({ value: 'x', text: '无数据' })).toEqual({ kind: 'missing', text: '无数据' });
});
