import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../domain/figure/Interval.ts';
import {
  above,
  approximately,
  atLeast,
  atMost,
  below,
  between,
  exact,
  intersection,
} from '../domain/figure/intervals.ts';
import { rational as n } from '../domain/figure/rationalArithmetic.ts';
import { readPrinted } from '../domain/figure/readPrinted.ts';
import { type Unit, units } from '../domain/lists/units.ts';
import { formatInterval } from './formatInterval.ts';
import { formatLarge } from './formatLarge.ts';

const allUnits = Object.keys(units) as Unit[];
const inside = (low: Interval, high: Interval): Interval => intersection(low, high) ?? low;

/** Every shape of interval that can be printed, its ends multiples of 1/`parts` times `size`. */
function printable(parts: number, size: number): fc.Arbitrary<Interval> {
  const end = fc.integer({ min: -99_999, max: 99_999_999 });
  return fc
    .record({
      ends: fc.uniqueArray(end, { minLength: 2, maxLength: 2 }),
      shape: fc.constantFrom('point', 'low', 'high', 'both'),
      lowOpen: fc.boolean(),
      highOpen: fc.boolean(),
      approximate: fc.boolean(),
    })
    .map(({ ends, shape, lowOpen, highOpen, approximate }) => {
      const [first = 0, second = 0] = ends.toSorted((a, b) => a - b).map((value) => value * size);
      if (shape === 'point') return { ...exact(n(first, parts)), approximate };
      const low = { value: n(first, parts), open: lowOpen };
      const high = { value: n(second, parts), open: highOpen };
      return { low: shape === 'high' ? null : low, high: shape === 'low' ? null : high, approximate };
    });
}

describe('formatInterval', () => {
  it.each<[string, Interval, Unit]>([
    ['437个', exact(n(437)), '个'],
    ['1,878所', exact(n(1878)), '所'],
    ['500,000,000元', exact(n(500_000_000)), '元'],
    ['60%', exact(n(60)), '%'],
    ['41.4%', exact(n(4136, 100)), '%'],
    ['60.0%', exact(n(5996, 100)), '%'],
    ['1.6个百分点', exact(n(16, 10)), '个百分点'],
    ['4.3所/个', exact(n(1878, 437)), '所/个'],
    ['12.35元', exact(n(12_345, 1000)), '元'],
    ['2018年', exact(n(2018)), '年'],
    ['-3个', exact(n(-3)), '个'],
    ['60%以上', atLeast(n(60)), '%'],
    ['超过40所', above(n(40)), '所'],
    ['不超过5所', atMost(n(5)), '所'],
    ['不足200人', below(n(200)), '人'],
    ['约50%', approximately(exact(n(50))), '%'],
    ['60%以上（约数）', approximately(atLeast(n(60))), '%'],
    ['1—2个', between(n(1), n(2)), '个'],
    ['30%—40%', between(n(30), n(40)), '%'],
    ['约1—2个', approximately(between(n(1), n(2))), '个'],
    ['超过100人不足200人', inside(above(n(100)), below(n(200))), '人'],
    ['100人以上不足200人', inside(atLeast(n(100)), below(n(200))), '人'],
    ['超过100人不超过200人', inside(above(n(100)), atMost(n(200))), '人'],
  ])('prints %s', (text, interval, unit) => {
    expect(formatInterval(interval, unit)).toBe(text);
  });

  it('takes other places than the unit’s', () => {
    expect(formatInterval(exact(n(1, 3)), '%', { decimals: 2 })).toBe('0.33%');
    expect(formatInterval(exact(n(414, 10)), '%', { decimals: 0 })).toBe('41%');
    expect(formatInterval(exact(n(25, 2)), '%', { decimals: 2 })).toBe('12.5%');
  });

  it('rounds a bound away from what it bounds, so that what is printed stays true', () => {
    expect(formatInterval(above(n(200, 3)), '%')).toBe('超过66.6%');
    expect(formatInterval(atLeast(n(9996, 100)), '%')).toBe('99.9%以上');
    expect(formatInterval(below(n(4, 100)), '%')).toBe('不足0.1%');
    expect(formatInterval(between(n(200, 3), n(100)), '%')).toBe('66.6%—100%');
  });

  it('says so where no bound is known', () => {
    expect(formatInterval({ low: null, high: null, approximate: false }, '个')).toBe('没有可用的界限');
  });

  it('prints nothing that readPrinted does not read back to the same figure', () => {
    fc.assert(
      fc.property(printable(10, 1), fc.constantFrom(...allUnits), (interval, unit) => {
        expect(readPrinted(formatInterval(interval, unit))).toMatchObject({ ok: true, interval, unit });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatLarge', () => {
  it.each<[string, Interval, Unit]>([
    ['1.20万人', exact(n(12_000)), '人'],
    ['5.00亿元', exact(n(500_000_000)), '元'],
    ['超过5.00亿元', above(n(500_000_000)), '元'],
    ['1.20万—1.50万人', between(n(12_000), n(15_000)), '人'],
    ['0.50亿—2.00亿元', between(n(50_000_000), n(200_000_000)), '元'],
    ['1,234.56万元', exact(n(12_345_600)), '元'],
    ['1.23万人', exact(n(12_345)), '人'],
    ['1.00亿人', exact(n(99_999_999)), '人'],
    ['-1.20万人', exact(n(-12_000)), '人'],
    ['9,999人', exact(n(9999)), '人'],
  ])('prints %s', (text, interval, unit) => {
    expect(formatLarge(interval, unit)).toBe(text);
  });

  it('is read back to the same figure where two decimals hold it', () => {
    fc.assert(
      fc.property(printable(1, 1_000_000), fc.constantFrom('人', '元', '所'), (interval, unit) => {
        expect(readPrinted(formatLarge(interval, unit))).toMatchObject({ ok: true, interval, unit });
      }),
      { numRuns: 1000 },
    );
  });
});
