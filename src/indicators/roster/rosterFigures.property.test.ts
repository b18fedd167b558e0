import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure/Figure.ts';
import { naive } from './naiveRosterForTests.ts';
import { randomRoster } from './randomRosterForTests.ts';
import { rosterFigures } from './rosterFigures.ts';

const siteDay = '2023-08-31';

describe('every figure of a random roster', () => {
  it('is what looking at every row again for that one figure yields', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomRoster, (rows) => {
        const roster = rosterFigures(rows, siteDay);
        for (const { place } of rows.places) {
          for (const figure of roster.of(place)) {
            const { indicator, period, breakdown: slice } = figure;
            const again = naive(rows, siteDay, { place, indicator, year: Number(period), slice });
            expect(`${figure.id} ${written(figure)}`).toBe(`${figure.id} ${again}`);
            seen.add(indicator);
            if (again.startsWith('~')) seen.add('about');
            if (/_rate \d+\/\d+\.\.\d/u.test(`${indicator} ${again}`) && !isPoint(again))
              seen.add('rate between');
          }
        }
      }),
      { numRuns: 1500 },
    );
    expect(seen.size).toBe(8 + 2);
  });

  it('has an id of its own, and every slice that has a number appears', () => {
    fc.assert(
      fc.property(randomRoster, (rows) => {
        const roster = rosterFigures(rows, siteDay);
        for (const { place } of rows.places) {
          const figures = roster.of(place);
          const ids = new Set(figures.map(({ id }) => id));
          expect(ids.size).toBe(figures.length);
          for (const { indicator, period } of figures.filter(({ breakdown }) => breakdown === '')) {
            if (indicator !== 'schools_in_groups') continue;
            for (const slice of [
              'stage=primary',
              'locale=rural',
              'ownership=public',
              'term=托管',
              'form=紧密型',
            ]) {
              const again = naive(rows, siteDay, { place, indicator, year: Number(period), slice });
              if (!/^~?0\/1/u.test(again))
                expect([...ids]).toContain(`${indicator}.${place}.${period}.${slice}`);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('sums to the whole over slices that part the schools, where lists are complete', () => {
    fc.assert(
      fc.property(randomRoster, (rows) => {
        const roster = rosterFigures(rows, siteDay);
        for (const { place } of rows.places) {
          const figures = roster.of(place).filter(({ indicator }) => indicator === 'schools_in_groups');
          for (const whole of figures.filter(({ breakdown }) => breakdown === '')) {
            const parts = figures.filter(
              ({ period, breakdown }) => period === whole.period && breakdown.startsWith('locale='),
            );
            if (parts.length > 0) expect(parts.reduce((sum, part) => sum + low(part), 0n)).toBe(low(whole));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function isPoint(range: string): boolean {
  const [low, high] = range.replace('~', '').split('..');
  return low === high;
}

function low({ value }: Figure): bigint {
  return typeof value === 'string' ? -1n : (value.low?.value.numerator ?? -1n);
}

function written({ value }: Figure): string {
  if (typeof value === 'string') return value;
  const [from, to] = [value.low, value.high].map((end) =>
    end === null ? '' : `${end.value.numerator}/${end.value.denominator}`,
  );
  return `${value.approximate ? '~' : ''}${from}..${to}`;
}
