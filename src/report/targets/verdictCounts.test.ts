import { expect, it } from 'vitest';
import { countsInWords, verdictCounts } from './verdictCounts.ts';

it('counts what occurs, in the order of the closed list', () => {
  const counts = verdictCounts(['overdue', 'no_data', undefined, 'overdue']);
  expect(counts).toEqual({ overdue: 2, no_data: 1 });
  expect(countsInWords(counts)).toBe('无数据1项、到期未公布2项');
});
