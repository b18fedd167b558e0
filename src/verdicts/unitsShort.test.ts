import { describe, expect, it } from 'vitest';
import { above, atLeast, atMost, below, between, containsPoint, exact } from '../domain/figure/intervals.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import { unitsShort } from './unitsShort.ts';

const n = (value: number) => rational(value);

describe('the units that a rate lacks', () => {
  it('are the schools still to be covered', () => {
    expect(unitsShort(14, 54, atLeast(n(60)))).toBe(19);
    expect(unitsShort(14, 54, atLeast(n(80)))).toBe(30);
    expect(unitsShort(43, 54, atLeast(n(80)))).toBe(1);
    expect(unitsShort(44, 54, atLeast(n(80)))).toBeUndefined();
  });

  it('are the classes to be removed where the rate may not exceed a limit', () => {
    expect(unitsShort(62, 1000, atMost(n(5)))).toBe(12);
  });

  it('cannot be said where no number of units would do', () => {
    expect(unitsShort(1, 3, exact(n(50)))).toBeUndefined();
    expect(unitsShort(3, 3, above(n(100)))).toBeUndefined();
    expect(unitsShort(0, 0, atLeast(n(60)))).toBeUndefined();
  });

  it('equal a count one by one, for every rate of up to 12 units', () => {
    const requirements = [0, 25, 33, 50, 75, 100].flatMap((t) => [
      atLeast(n(t)),
      above(n(t)),
      atMost(n(t)),
      below(n(t)),
      exact(n(t)),
      between(n(t), n(t + 10)),
    ]);
    for (const requirement of requirements) {
      for (let whole = 1; whole <= 12; whole += 1) {
        const satisfies = Array.from({ length: whole + 1 }, (_, part) =>
          containsPoint(requirement, rational(part * 100, whole)),
        );
        for (let part = 0; part <= whole; part += 1) {
          const nearest = satisfies
            .map((is, goal) => (is ? Math.abs(goal - part) : Number.POSITIVE_INFINITY))
            .reduce((a, b) => Math.min(a, b));
          const expected = nearest === 0 || nearest === Number.POSITIVE_INFINITY ? undefined : nearest;
          if (unitsShort(part, whole, requirement) !== expected) {
            expect.fail(`${part} of ${whole} should be ${expected} short`);
          }
        }
      }
    }
    expect(requirements).toHaveLength(36);
  });
});
