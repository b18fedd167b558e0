import type { Interval } from './Interval.ts';
import { difference, ratio, scaled } from './intervalArithmetic.ts';
import { between, exact, intersection } from './intervals.ts';
import { compare, rational } from './rationalArithmetic.ts';

const zero = rational(0);
const hundred = rational(100);

/**
 * The share of a part in its total, in percent, within 0–100 because a part cannot exceed its whole. Undefined where the
 * total may be 0, and where the part exceeds the total whatever the bounds: such numbers are no part and whole.
 */
export function share(part: Interval, total: Interval): Interval | undefined {
  const fraction = ratio(part, total);
  return fraction && intersection(scaled(fraction, hundred), between(zero, hundred));
}

/** 增长率, `to / from − 1` in percent, negative where it falls; undefined unless the base is certainly above 0. */
export function growth(from: Interval, to: Interval): Interval | undefined {
  if (from.low === null || compare(from.low.value, zero) <= 0) return undefined;
  const fraction = ratio(to, from);
  return fraction && difference(scaled(fraction, hundred), exact(hundred));
}
