import { describe, expect, it } from 'vitest';
import { printedDay } from './printedDay.ts';

const inferred = { as_of_basis: 'inferred' } as const;

describe('the day of a printed figure', () => {
  it('is the one that the document states', () => {
    const stated = { period: '2018', as_of: '2018-06-30', as_of_basis: 'stated' } as const;
    expect(printedDay(stated, '2018-07-26')).toEqual({ asOf: '2018-06-30' });
  });

  it('is else no later than that of a document that was written in the figure’s period: an inference', () => {
    expect(printedDay({ period: '2018' }, '2018-07-26')).toEqual({
      asOf: '2018-07-26',
      isAsOfInferred: true,
    });
    expect(printedDay({ period: '2018', as_of: '2018-12-31', ...inferred }, '2018-07-26')).toMatchObject({
      asOf: '2018-07-26',
    });
    expect(printedDay({ period: '2018', as_of: '2018-06-30', ...inferred }, '2018-07-26')).toEqual({
      asOf: '2018-06-30',
      isAsOfInferred: true,
    });
    expect(printedDay({ period: '2018' }, '2018')).toEqual({ asOf: '2018', isAsOfInferred: true });
  });

  it('is not known better from a document that was written later, or at an unknown time', () => {
    expect(printedDay({ period: '2018' }, '2019-01-21')).toEqual({});
    expect(printedDay({ period: '2018' }, undefined)).toEqual({});
    expect(printedDay({ period: '[x]' }, '2018-07-26')).toEqual({});
  });
});
