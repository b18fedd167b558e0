import { describe, expect, it } from 'vitest';
import { datedOn, heldOn, isUndayed, seasonOf } from './heldOn.ts';

const printed = (period: string, asOf?: string) => ({
  period,
  basis: {
    kind: 'published' as const,
    policy: 'p',
    clause: '一',
    observation: 'o',
    phrase: '',
    ...(asOf === undefined ? {} : { asOf }),
  },
});

describe('the day that a figure speaks of', () => {
  it('is the one stated within its period, else the last of the period', () => {
    expect(heldOn(printed('2018', '2018-07-26'))).toBe('2018-07-26');
    expect(heldOn(printed('2018', '2018-07'))).toBe('2018-07-31');
    expect(heldOn(printed('2018'))).toBe('2018-12-31');
    expect(heldOn(printed('2024-02'))).toBe('2024-02-29');
  });

  it('is not a day outside the period: a bulletin of March 2025 on 2024 tells the end of 2024', () => {
    expect(heldOn(printed('2024', '2025-03-01'))).toBe('2024-12-31');
  });

  it('is not stated where a document prints a year alone', () => {
    expect(isUndayed(printed('2024'))).toBe(true);
    expect(isUndayed(printed('2024', '2024-06-30'))).toBe(false);
    expect(isUndayed(printed('2024-06'))).toBe(false);
  });
});

describe('the day by which a figure is dated', () => {
  it('is the one that the document states, and not one that we infer', () => {
    const inferred = printed('2018', '2018-07-26');
    expect(datedOn(inferred)).toBe('2018-07-26');
    expect(datedOn({ ...inferred, basis: { ...inferred.basis, isAsOfInferred: true } })).toBe('2018-12-31');
  });

  it('has a season: the last of February is one day of the year', () => {
    expect(seasonOf(printed('2024-02'))).toBe('02-28');
    expect(seasonOf(printed('2023-02'))).toBe('02-28');
    expect(seasonOf(printed('2023'))).toBe('12-31');
  });
});
