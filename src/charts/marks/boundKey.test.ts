import { expect, test } from 'vitest';
import { exact, floor, noData } from '../sampleValues.ts';
import { boundKey } from './boundKey.ts';

test('only bounds that occur are explained, points and gaps are not', () => {
  expect(boundKey([exact(1, '个'), noData])).toEqual([]);
  expect(boundKey([floor(60, '%'), exact(1, '%'), floor(80, '%')])).toEqual([
    { sign: 'floor', text: '下限：实际可能更高' },
  ]);
});
