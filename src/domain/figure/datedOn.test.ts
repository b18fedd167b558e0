import { describe, expect, it } from 'vitest';
import { datedOn, isAhead, isUndayed, seasonOf } from './datedOn.ts';

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
    expect(datedOn(printed('2018', '2018-07-26'))).toBe('2018-07-26');
    expect(datedOn(printed('2018', '2018-07'))).toBe('2018-07-31');
    expect(datedOn(printed('2018'))).toBe('2018-12-31');
    expect(datedOn(printed('2024-02'))).toBe('2024-02-29');
  });

  it('is not a day outside the period: a bulletin of March 2025 on 2024 tells the end of 2024', () => {
    expect(datedOn(printed('2024', '2025-03-01'))).toBe('2024-12-31');
  });

  it('is not stated where a document prints a year alone', () => {
    expect(isUndayed(printed('2024'))).toBe(true);
    expect(isUndayed(printed('2024', '2024-06-30'))).toBe(false);
    expect(isUndayed(printed('2024-06'))).toBe(false);
  });
});

describe('the day by which a figure is dated', () => {
  it('is one that we infer, too: no document tells of days after its own', () => {
    const inferred = printed('2018', '2018-07-26');
    expect(datedOn({ ...inferred, basis: { ...inferred.basis, isAsOfInferred: true } })).toBe('2018-07-26');
  });

  it('has no season where we infer it: it is like no day that is stated', () => {
    const inferred = printed('2024', '2024-10-08');
    expect(seasonOf({ ...inferred, basis: { ...inferred.basis, isAsOfInferred: true } })).toBe('');
  });

  it('has a season: the last of February is one day of the year', () => {
    expect(seasonOf(printed('2024-02'))).toBe('02-28');
    expect(seasonOf(printed('2023-02'))).toBe('02-28');
    expect(seasonOf(printed('2023'))).toBe('12-31');
  });
});

describe('a figure of a time after the site’s day, 2024-12-31', () => {
  const isLater = (period: string, asOf?: string) => isAhead(printed(period, asOf), '2024-12-31');

  it('begins after it, by its period or by its day within', () => {
    expect([isLater('2025-03'), isLater('2025'), isLater('2025', '2025-06-30')]).toEqual([true, true, true]);
    expect([isLater('2024'), isLater('2024-12'), isLater('2024', '2024-12-31')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isAhead(printed('2024', '2024-11-30'), '2024-09-30')).toBe(true);
    expect(isAhead(printed('2024'), '2024-09-30')).toBe(false);
  });

  it('is also one that its document, of after that day, does not date', () => {
    const inferred = printed('2024', '2024-11-30');
    const basis = { ...inferred.basis, isAsOfInferred: true };
    expect(isAhead({ ...inferred, basis }, '2024-09-30')).toBe(true);
  });

  it('is not one whose stated day lies outside its period', () => {
    expect(isLater('2024', '2025-03-01')).toBe(false);
    expect(isLater('[x]', '2025-03-01')).toBe(false);
  });
});
