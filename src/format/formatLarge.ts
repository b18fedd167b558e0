import type { Interval } from '../domain/figure/Interval.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { compare, divide, negate, rational } from '../domain/figure/rationalArithmetic.ts';
import { toDecimal } from '../domain/figure/rationalDecimals.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatInterval } from './formatInterval.ts';
import { groupedDigits } from './formatNumber.ts';
import { intervalInWords } from './intervalInWords.ts';

const zero = rational(0);
/** From the first number that would round to 1.00亿. */
const hundredMillions = { sign: '亿', size: rational(100_000_000), from: rational(99_999_950) } as const;
const tenThousands = { sign: '万', size: rational(10_000), from: rational(10_000) } as const;

/**
 * A large quantity in 万 or 亿 with two decimals, as bulletins print them: 1.20万人, 超过5.00亿元. The scale is that of the
 * larger end; below one 万 it is formatInterval's.
 */
export function formatLarge(interval: Interval, unit: Unit): string {
  const size = largestOf(interval);
  const scale = [hundredMillions, tenThousands].find(({ from }) => compare(size, from) >= 0);
  if (scale === undefined) return formatInterval(interval, unit);
  return intervalInWords(interval, unit, (value, rounding) => {
    const scaled = divide(value, scale.size) ?? zero;
    return `${groupedDigits(toDecimal(scaled, 2, rounding))}${scale.sign}`;
  });
}

function largestOf({ low, high }: Interval): Rational {
  return [low, high]
    .map((end) => end?.value ?? zero)
    .map((value) => (compare(value, zero) < 0 ? negate(value) : value))
    .reduce((largest, next) => (compare(next, largest) > 0 ? next : largest));
}
