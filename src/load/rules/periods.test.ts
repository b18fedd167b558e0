import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../domain/PartialDate.ts';
import { isReversed, surelyBefore, surelyOverlap } from './periods.ts';

describe('partial dates in order', () => {
  it('are before one another only on whichever of their days', () => {
    expect(surelyBefore('2018-07', '2018-09-01')).toBe(true);
    expect(surelyBefore('2017', '2018-01-01')).toBe(true);
    expect(surelyBefore('2018', '2018-09')).toBe(false);
    expect(surelyBefore('2018-09', '2018')).toBe(false);
    expect(surelyBefore('2018-09-01', '2018-09-01')).toBe(false);
  });

  it('agree with their first and last days', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 2017, max: 2019 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(surelyBefore(a, b)).toBe(lastDay(a) < firstDay(b));
      }),
    );
  });
});

describe('periods', () => {
  it('are reversed when the end is surely before the start', () => {
    expect(isReversed({ start: '2020', end: '2019-12' })).toBe(true);
    expect(isReversed({ start: '2020-09', end: '2020' })).toBe(false);
    expect(isReversed({ start: undefined, end: '2019' })).toBe(false);
    expect(isReversed({ start: '2020', end: undefined })).toBe(false);
  });

  it('overlap when they surely share time', () => {
    const until2020 = { start: undefined, end: '2020' };
    expect(surelyOverlap(until2020, { start: '2019-09', end: undefined })).toBe(true);
    expect(surelyOverlap(until2020, { start: '2020', end: undefined })).toBe(false);
    expect(surelyOverlap(until2020, { start: '2021', end: '2022' })).toBe(false);
    expect(surelyOverlap({ start: undefined, end: undefined }, { start: undefined, end: undefined })).toBe(
      true,
    );
    expect(surelyOverlap({ start: '2018', end: '2020-08-31' }, { start: '2020-08-31', end: undefined })).toBe(
      false,
    );
  });
});
