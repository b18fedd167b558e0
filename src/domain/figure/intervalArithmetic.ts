import type { End, Interval } from './Interval.ts';
import { exact } from './intervals.ts';
import type { Rational } from './Rational.ts';
import { add, compare, divide, equals, multiply, negate, rational } from './rationalArithmetic.ts';

const zero = rational(0);
const one = rational(1);
/** What 1/x tends to where x has no bound. */
const unreached: End = { value: zero, open: true };

/** The sum; of none it is exactly 0, so ask first whether anything is known. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (total, next) => ({
      low: addEnds(total.low, next.low),
      high: addEnds(total.high, next.high),
      approximate: total.approximate || next.approximate,
    }),
    exact(zero),
  );
}

export function difference(a: Interval, b: Interval): Interval {
  return sum([a, negative(b)]);
}

/** −interval: the ends change places. */
export function negative({ low, high, approximate }: Interval): Interval {
  return { low: mirrored(high), high: mirrored(low), approximate };
}

/** `a / b`, of quantities that vary independently; undefined where `b` may be 0 or come as near to it as one likes. */
export function ratio(a: Interval, b: Interval): Interval | undefined {
  if (b.high !== null && compare(b.high.value, zero) < 0) return ratio(negative(a), negative(b));
  if (b.low === null || compare(b.low.value, zero) <= 0) return undefined;
  const largest = reciprocal(b.low);
  const smallest = b.high === null ? unreached : reciprocal(b.high);
  return {
    low: a.low && product(a.low, compare(a.low.value, zero) < 0 ? largest : smallest),
    high: a.high && product(a.high, compare(a.high.value, zero) < 0 ? smallest : largest),
    approximate: a.approximate || b.approximate,
  };
}

/** `factor` times the interval. */
export function scaled(interval: Interval, factor: Rational): Interval {
  if (compare(factor, zero) < 0) return scaled(negative(interval), negate(factor));
  const by: End = { value: factor, open: false };
  const { low, high, approximate } = interval;
  return { low: low && product(low, by), high: high && product(high, by), approximate };
}

function mirrored(end: End | null): End | null {
  return end && { value: negate(end.value), open: end.open };
}

function addEnds(a: End | null, b: End | null): End | null {
  return a && b && { value: add(a.value, b.value), open: a.open || b.open };
}

/** A closed 0 stays reached whatever it is multiplied by; any other product is reached only where both ends are. */
function product(a: End, b: End): End {
  const reachedZero = [a, b].some((end) => !end.open && equals(end.value, zero));
  return { value: multiply(a.value, b.value), open: !reachedZero && (a.open || b.open) };
}

function reciprocal(end: End): End {
  const value = divide(one, end.value);
  return value === undefined ? unreached : { value, open: end.open };
}
