import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, rational } from './rationalArithmetic.ts';
import { decimal, exactDecimal, rationalOfDecimal, toDecimal } from './rationalDecimals.ts';

describe('rounding', () => {
  it('is right for every percentage k/d with d up to 2000, at one decimal', () => {
    const wrong: string[] = [];
    for (let d = 1; d <= 2000; d += 1) {
      for (let k = 0; k <= d; k += 1) {
        const tenths = Math.floor((2000 * k + d) / (2 * d));
        const expected = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        if (toDecimal(rational(100 * k, d), 1) !== expected) wrong.push(`${k}/${d}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 20_000);

  it('goes half away from zero, on both sides of it', () => {
    expect(toDecimal(rational(4135, 100), 1)).toBe('41.4');
    expect(toDecimal(rational(-4135, 100), 1)).toBe('-41.4');
    expect(toDecimal(rational(1, 2), 0)).toBe('1');
    expect(toDecimal(rational(5, 2), 0)).toBe('3');
    expect(toDecimal(rational(1005, 1000), 2)).toBe('1.01');
    expect(toDecimal(rational(199, 2), 0)).toBe('100');
  });

  it('goes down or up where a bound asks for it', () => {
    expect(toDecimal(rational(200, 3), 1, 'down')).toBe('66.6');
    expect(toDecimal(rational(200, 3), 1, 'up')).toBe('66.7');
    expect(toDecimal(rational(-200, 3), 1, 'down')).toBe('-66.7');
    expect(toDecimal(rational(-200, 3), 1, 'up')).toBe('-66.6');
    expect(toDecimal(rational(665, 10), 1, 'up')).toBe('66.5');
  });

  it('never prints a negative zero', () => {
    expect(toDecimal(rational(-4, 100), 1)).toBe('0.0');
    expect(toDecimal(rational(-1, 3), 0, 'up')).toBe('0');
  });

  it('encloses every fraction between down and up, nearest being one of them', () => {
    const whole = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 1n, max: 10n ** 6n }), fc.nat(4), (n, d, digits) => {
        const value = rational(n, d);
        const [down, up] = [toDecimal(value, digits, 'down'), toDecimal(value, digits, 'up')];
        expect(compare(rationalOfDecimal(down), value)).toBeLessThanOrEqual(0);
        expect(compare(rationalOfDecimal(up), value)).toBeGreaterThanOrEqual(0);
        expect([down, up]).toContain(toDecimal(value, digits));
      }),
    );
  });
});

describe('plain decimals', () => {
  it('are read exactly, with trailing zeros', () => {
    expect(rationalOfDecimal('12.50')).toEqual(rational(25, 2));
    expect(rationalOfDecimal('-0.1')).toEqual(rational(-1, 10));
    expect(rationalOfDecimal('007')).toEqual(rational(7));
  });

  it.each(['', '.5', '5.', '1,878', '1e3', '0x10', '１２', ' 1', '--1'])('are not “%s”', (text) => {
    expect(() => rationalOfDecimal(text)).toThrow(RangeError);
  });

  it('are exact where they end, without trailing zeros', () => {
    expect(exactDecimal(rational(25, 2))).toBe('12.5');
    expect(exactDecimal(rational(60))).toBe('60');
    expect(exactDecimal(rational(-1, 8))).toBe('-0.125');
    expect(exactDecimal(rational(1, 3))).toBeUndefined();
  });

  it('are rounded at the 12th place in downloads where they do not end by then', () => {
    expect(decimal(rational(1, 2))).toBe('0.5');
    expect(decimal(rational(1, 3))).toBe('0.333333333333');
    expect(decimal(rational(200, 3))).toBe('66.666666666667');
    expect(decimal(rational(1n, 2n ** 12n))).toBe('0.000244140625');
    expect(decimal(rational(1n, 2n ** 13n))).toBe('0.000122070313');
  });
});
