import { describe, expect, it } from 'vitest';
import { readPrinted } from '../domain/figure/readPrinted.ts';
import { readRequirement } from '../domain/figure/readRequirement.ts';
import { gapInWords } from './gapInWords.ts';
import type { Shortfall } from './VerdictContext.ts';

function gap(printed: string, required: string, shortfall?: Shortfall, comesWhole = true): string {
  const value = readPrinted(printed);
  const requirement = readRequirement(required);
  if (!value.ok || !requirement.ok) throw new Error(`${printed} ${required}`);
  return gapInWords(value.interval, requirement.interval, value.unit ?? '个', comesWhole, shortfall);
}

describe('how far a figure is from its requirement', () => {
  it('is counted in the figure’s own unit', () => {
    expect(gap('22个', '25个以上')).toBe('还差3个');
    expect(gap('6所', '不超过5所')).toBe('多出1所');
    expect(gap('4个', '3个')).toBe('多出1个');
    expect(gap('2个', '3个')).toBe('还差1个');
    expect(gap('1,000所', '超过2,500所')).toBe('还差1,501所');
  });

  it.each([
    ['1.5所', '至少2.5所', '还差1所'],
    ['2所', '不超过1.7所', '多出0.3所'],
    ['4所', '不超过2.5所', '多出1.5所'],
  ])('is to the bound itself for an average: %s against %s is %s', (printed, required, expected) => {
    expect(gap(printed, required, undefined, false)).toBe(expected);
  });

  it('is to the next whole one for a count: of 2.5 groups there must be 3', () => {
    expect(gap('2个', '至少2.5个')).toBe('还差1个');
    expect(gap('1.5所', '至少2.5所')).toBe('还差1所');
  });

  it('is in percentage points between percentages', () => {
    expect(gap('78.4%', '80%以上')).toBe('还差1.6个百分点');
    expect(gap('79.96%', '80%以上')).toBe('还差不到0.1个百分点');
    expect(gap('12%', '不超过10%')).toBe('多出2个百分点');
  });

  it('counts the next whole one where the bound itself is excluded', () => {
    expect(gap('40所', '超过40所')).toBe('还差1所');
    expect(gap('200人', '不足200人')).toBe('多出1人');
    expect(gap('60%', '高于60%')).toBe('');
  });

  it('keeps the bounds of a figure that is one', () => {
    expect(gap('不足200人', '300人以上')).toBe('还差超过100人');
    expect(gap('60%以上', '不超过50%')).toBe('多出10个百分点以上');
    expect(gap('不足60%', '60%以上')).toBe('');
  });

  it('names the schools behind a rate first', () => {
    const schools = { count: 37, unit: '所', noun: '学校' } as const;
    expect(gap('74.7%', '80%以上', schools)).toBe('还差37所学校（5.3个百分点）');
    expect(gap('60%', '高于60%', { ...schools, count: 1 })).toBe('还差1所学校');
    const classes = { count: 12, unit: '个', noun: '大班额班' } as const;
    expect(gap('6.2%', '不超过5%', classes)).toBe('比上限多12个大班额班，高1.2个百分点');
  });
});
