import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from './Interval.ts';
import { difference, negative, ratio, scaled, sum } from './intervalArithmetic.ts';
import { growth, share } from './intervalRates.ts';
import { above, approximately, atLeast, atMost, below, between, containsPoint, exact } from './intervals.ts';
import type { Rational } from './Rational.ts';
import { add, compare, divide, multiply, rational, subtract } from './rationalArithmetic.ts';

const n = (value: number) => rational(value);
const hundred = n(100);

/** A point drawn first, then an interval around it whose ends may be absent, open, or the point itself. */
const around = fc
  .record({
    point: fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 7 })),
    down: fc.option(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean())),
    up: fc.option(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean())),
    approximate: fc.boolean(),
  })
  .map(({ point, down, up, approximate }): { point: Rational; interval: Interval } => {
    const value = rational(...point);
    const low = down && { value: subtract(value, n(down[0])), open: down[0] > 0 && down[1] };
    const high = up && { value: add(value, n(up[0])), open: up[0] > 0 && up[1] };
    return { point: value, interval: { low, high, approximate } };
  });

describe('interval arithmetic', () => {
  it('contains the arithmetic on any points drawn from its inputs', () => {
    fc.assert(
      fc.property(around, around, around, (a, b, c) => {
        const total = sum([a.interval, b.interval, c.interval]);
        expect(containsPoint(total, add(add(a.point, b.point), c.point))).toBe(true);
        expect(containsPoint(difference(a.interval, b.interval), subtract(a.point, b.point))).toBe(true);
        expect(containsPoint(negative(a.interval), subtract(n(0), a.point))).toBe(true);
        expect(containsPoint(scaled(a.interval, b.point), multiply(a.point, b.point))).toBe(true);
        const quotient = ratio(a.interval, b.interval);
        const drawn = divide(a.point, b.point);
        if (quotient === undefined) return;
        expect(drawn !== undefined && containsPoint(quotient, drawn)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('contains the rates of any points drawn from its inputs', () => {
    fc.assert(
      fc.property(around, around, (a, b) => {
        const fraction = divide(multiply(hundred, a.point), b.point);
        const part = share(a.interval, b.interval);
        const possible =
          fraction !== undefined && compare(fraction, n(0)) >= 0 && compare(fraction, hundred) <= 0;
        if (part !== undefined && possible) expect(containsPoint(part, fraction)).toBe(true);
        const change = growth(b.interval, a.interval);
        if (change === undefined || fraction === undefined) return;
        expect(containsPoint(change, subtract(fraction, hundred))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is as tight as points allow: every closed end is reached', () => {
    expect(ratio(between(n(-6), n(9)), between(n(2), n(3)))).toEqual(between(n(-3), rational(9, 2)));
    expect(ratio(between(n(0), n(4)), above(n(2)))).toEqual({
      low: { value: n(0), open: false },
      high: { value: n(2), open: true },
      approximate: false,
    });
  });

  it('keeps floors floors and absent ends absent', () => {
    expect(sum([above(n(40)), exact(n(5))])).toEqual(above(n(45)));
    expect(sum([atLeast(n(40)), atLeast(n(5))])).toEqual(atLeast(n(45)));
    expect(sum([atLeast(n(40)), above(n(5))])).toEqual(above(n(45)));
    expect(sum([atLeast(n(40)), atMost(n(5))])).toEqual({ low: null, high: null, approximate: false });
    expect(difference(exact(n(437)), exact(n(206)))).toEqual(exact(n(231)));
    expect(difference(above(n(40)), atMost(n(10)))).toEqual(above(n(30)));
    expect(sum([])).toEqual(exact(n(0)));
  });

  it('adds the 181, 72 and 184 groups of Handan to the printed 437', () => {
    expect(sum([181, 72, 184].map((count) => exact(n(count))))).toEqual(exact(n(437)));
  });

  it('stays approximate', () => {
    const about = approximately(exact(n(30)));
    expect(sum([about, exact(n(5))])).toEqual(approximately(exact(n(35))));
    expect(ratio(exact(n(60)), about)).toEqual(approximately(exact(n(2))));
    expect(share(about, exact(n(60)))).toEqual(approximately(exact(n(50))));
  });

  it('has no ratio to what may be 0 or comes as near to it as one likes', () => {
    expect(ratio(exact(n(1)), exact(n(0)))).toBeUndefined();
    expect(ratio(exact(n(1)), atMost(n(5)))).toBeUndefined();
    expect(ratio(exact(n(1)), above(n(0)))).toBeUndefined();
    expect(ratio(exact(n(1)), between(n(-1), n(1)))).toBeUndefined();
    expect(ratio(exact(n(6)), below(n(-2)))).toEqual({
      low: { value: n(-3), open: true },
      high: { value: n(0), open: true },
      approximate: false,
    });
  });
});

describe('a share', () => {
  it('is in percent and cannot exceed its whole', () => {
    expect(share(exact(n(3)), exact(n(8)))).toEqual(exact(rational(75, 2)));
    expect(share(above(n(40)), exact(n(80)))).toEqual({
      low: { value: n(50), open: true },
      high: { value: n(100), open: false },
      approximate: false,
    });
    expect(share(atMost(n(4)), exact(n(8)))).toEqual(between(n(0), n(50)));
    expect(share(exact(n(40)), atLeast(n(80)))).toEqual({
      low: { value: n(0), open: true },
      high: { value: n(50), open: false },
      approximate: false,
    });
  });

  it('does not exist of an empty whole, nor of a part larger than its whole', () => {
    expect(share(exact(n(0)), exact(n(0)))).toBeUndefined();
    expect(share(exact(n(3)), atLeast(n(0)))).toBeUndefined();
    expect(share(exact(n(9)), exact(n(8)))).toBeUndefined();
  });
});

describe('growth', () => {
  it('from 206 to 437 groups is 112.1…%', () => {
    expect(growth(exact(n(206)), exact(n(437)))).toEqual(exact(rational(23_100, 206)));
  });

  it('is negative where the number falls, and keeps bounds', () => {
    expect(growth(exact(n(200)), exact(n(150)))).toEqual(exact(n(-25)));
    expect(growth(exact(n(200)), above(n(250)))).toEqual(above(n(25)));
    expect(growth(atLeast(n(200)), exact(n(250)))).toEqual({
      low: { value: n(-100), open: true },
      high: { value: n(25), open: false },
      approximate: false,
    });
  });

  it('has no rate from a base that is, or may be, 0 or less', () => {
    expect(growth(exact(n(0)), exact(n(5)))).toBeUndefined();
    expect(growth(atLeast(n(0)), exact(n(5)))).toBeUndefined();
    expect(growth(atMost(n(9)), exact(n(5)))).toBeUndefined();
    expect(growth(exact(n(-2)), exact(n(5)))).toBeUndefined();
  });
});
