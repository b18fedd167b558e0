import type { Bound } from './Bound.ts';
import type { End, Interval } from './Interval.ts';
import type { Rational } from './Rational.ts';
import { compare, equals } from './rationalArithmetic.ts';

export function exact(n: Rational): Interval {
  return { low: closed(n), high: closed(n), approximate: false };
}

/** n以上, 不低于n, 至少n: n itself included. */
export function atLeast(n: Rational): Interval {
  return boundedBy(n, { side: 'low', open: false });
}

/** 超过n, n余, n多: n itself excluded. */
export function above(n: Rational): Interval {
  return boundedBy(n, { side: 'low', open: true });
}

/** n以下, 不超过n, 至多n: n itself included. The other end stays absent; it is not taken to be 0. */
export function atMost(n: Rational): Interval {
  return boundedBy(n, { side: 'high', open: false });
}

/** 不足n, 低于n: n itself excluded. */
export function below(n: Rational): Interval {
  return boundedBy(n, { side: 'high', open: true });
}

/** The interval that one printed bound sets. */
export function boundedBy(n: Rational, bound: Bound): Interval {
  const end = { value: n, open: bound.open };
  const [low, high] = bound.side === 'low' ? [end, null] : [null, end];
  return { low, high, approximate: false };
}

/** low—high, both included. Throws RangeError where low is above high. */
export function between(low: Rational, high: Rational): Interval {
  if (compare(low, high) > 0) throw new RangeError('The low end is above the high end');
  return { low: closed(low), high: closed(high), approximate: false };
}

/** The same interval, but approximate (约, 左右): it decides no verdict alone. */
export function approximately(interval: Interval): Interval {
  return { ...interval, approximate: true };
}

/** The one value of an interval whose ends are equal (approximate or not); undefined for a true interval. */
export function pointOf({ low, high }: Interval): Rational | undefined {
  return low !== null && high !== null && equals(low.value, high.value) ? low.value : undefined;
}

/** Whether it is one number, and not an approximate one. */
export function isExact(interval: Interval): boolean {
  return !interval.approximate && pointOf(interval) !== undefined;
}

export function containsPoint({ low, high }: Interval, n: Rational): boolean {
  const overLow = low === null ? 1 : compare(n, low.value);
  const underHigh = high === null ? 1 : compare(high.value, n);
  return (
    (overLow > 0 || (overLow === 0 && low?.open === false)) &&
    (underHigh > 0 || (underHigh === 0 && high?.open === false))
  );
}

/** The values in both; undefined where there are none. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const low = tighter(a.low, b.low, 1);
  const high = tighter(a.high, b.high, -1);
  if (low !== null && high !== null) {
    const order = compare(low.value, high.value);
    if (order > 0 || (order === 0 && (low.open || high.open))) return undefined;
  }
  return { low, high, approximate: a.approximate || b.approximate };
}

function closed(value: Rational): End {
  return { value, open: false };
}

/** Of two low ends (`side` 1) or two high ends (`side` −1), the one that allows less. */
function tighter(a: End | null, b: End | null, side: 1 | -1): End | null {
  if (a === null || b === null) return a ?? b;
  const order = compare(a.value, b.value) * side;
  if (order === 0) return a.open ? a : b;
  return order > 0 ? a : b;
}
