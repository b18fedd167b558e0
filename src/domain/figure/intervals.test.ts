import { describe, expect, it } from 'vitest';
import {
  above,
  approximately,
  atLeast,
  atMost,
  below,
  between,
  containsPoint,
  exact,
  intersection,
  isExact,
  pointOf,
} from './intervals.ts';
import { rational } from './rationalArithmetic.ts';

const forty = rational(40);

describe('an interval', () => {
  it('contains its number where the word includes it, and not where the word excludes it', () => {
    expect(containsPoint(atLeast(forty), forty)).toBe(true);
    expect(containsPoint(atMost(forty), forty)).toBe(true);
    expect(containsPoint(above(forty), forty)).toBe(false);
    expect(containsPoint(below(forty), forty)).toBe(false);
  });

  it('has no bound on the side that is not stated, not even 0 or 100', () => {
    expect(containsPoint(atLeast(forty), rational(10 ** 12))).toBe(true);
    expect(containsPoint(atMost(forty), rational(-1))).toBe(true);
    expect(below(forty).low).toBeNull();
    expect(above(forty).high).toBeNull();
  });

  it('cannot have its low end above its high end', () => {
    expect(() => between(rational(2), rational(1))).toThrow(RangeError);
    expect(between(forty, forty)).toEqual(exact(forty));
  });

  it('is exact only as one number that is not approximate', () => {
    expect(isExact(exact(forty))).toBe(true);
    expect(isExact(approximately(exact(forty)))).toBe(false);
    expect(pointOf(approximately(exact(forty)))).toEqual(forty);
    expect(isExact(between(rational(1), rational(2)))).toBe(false);
    expect(pointOf(atLeast(forty))).toBeUndefined();
  });

  it('shares with another what both allow', () => {
    expect(intersection(above(rational(100)), below(rational(200)))).toEqual({
      low: { value: rational(100), open: true },
      high: { value: rational(200), open: true },
      approximate: false,
    });
    expect(intersection(atLeast(forty), above(forty))).toEqual(above(forty));
    expect(intersection(atLeast(forty), atMost(forty))).toEqual(exact(forty));
    expect(intersection(atLeast(forty), below(forty))).toBeUndefined();
    expect(intersection(above(rational(200)), below(rational(100)))).toBeUndefined();
  });
});
