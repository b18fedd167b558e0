import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, equals, multiply, rational, subtract } from './rationalArithmetic.ts';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('a rational', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(rational(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(rational(1878n)).toEqual({ numerator: 1878n, denominator: 1n });
  });

  it('refuses a zero denominator, binary fractions and numbers that a double does not hold', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => rational(0.5)).toThrow(RangeError);
    expect(() => rational(2 ** 53)).toThrow(RangeError);
    expect(() => rational(Number.NaN)).toThrow(RangeError);
  });

  it('has no quotient by zero', () => {
    expect(divide(rational(1), rational(0))).toBeUndefined();
    expect(divide(rational(0), rational(-3))).toEqual(rational(0));
  });

  it('adds tenths exactly', () => {
    expect(add(rational(1, 10), rational(2, 10))).toEqual(rational(3, 10));
  });

  it('sorts by size, negatives and unlike denominators too', () => {
    const sorted = [rational(1, 2), rational(-2, 3), rational(3, 7), rational(-1, 2)].toSorted(compare);
    expect(sorted).toEqual([rational(-2, 3), rational(-1, 2), rational(3, 7), rational(1, 2)]);
  });

  it('undoes every sum and product', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        const quotient = divide(multiply(a, b), b);
        if (b.numerator === 0n) expect(quotient).toBeUndefined();
        else expect(quotient !== undefined && equals(quotient, a)).toBe(true);
      }),
    );
  });
});
