import { describe, expect, it } from 'vitest';
import { formatDate } from './formatDate.ts';

describe('formatDate', () => {
  it('prints as much of a date as is known, without leading zeros', () => {
    expect(formatDate('2023-12-31')).toBe('2023年12月31日');
    expect(formatDate('2018-07')).toBe('2018年7月');
    expect(formatDate('2018')).toBe('2018年');
    expect(formatDate('2019-01-05')).toBe('2019年1月5日');
  });

  it('says why a period has no date', () => {
    expect(formatDate('[x]')).toBe('时间未载明');
    expect(formatDate('[r]')).toBe('时间来源隐去');
  });
});
