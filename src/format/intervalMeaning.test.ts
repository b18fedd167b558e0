import { describe, expect, it } from 'vitest';
import { readPrinted } from '../domain/figure/readPrinted.ts';
import type { Unit } from '../domain/lists/units.ts';
import { intervalMeaning } from './intervalMeaning.ts';

function meaning(printed: string, unit: Unit): string {
  const read = readPrinted(printed);
  if (!read.ok) throw new Error(read.reason);
  return intervalMeaning(read.interval, unit);
}

describe('the meaning of a printed figure', () => {
  it('says whether the number itself is included, and which end is not known', () => {
    expect(meaning('60%以上', '%')).toBe('不少于60%，最多是多少没有说');
    expect(meaning('40余所', '所')).toBe('多于40所，最多是多少没有说');
    expect(meaning('不超过5所', '所')).toBe('不多于5所，最少是多少没有说');
    expect(meaning('不足200人', '人')).toBe('少于200人，最少是多少没有说');
  });

  it('names both ends of a range, and one number of an exact figure', () => {
    expect(meaning('1-2个', '个')).toBe('不少于1个，不多于2个');
    expect(meaning('437个', '个')).toBe('正好是437个');
  });

  it('warns of approximate figures', () => {
    expect(meaning('约30所', '所')).toBe('是约数，真实的数可以略多或略少，不能单凭它判定达标与否');
  });
});
