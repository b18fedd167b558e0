import type { Interval } from '../domain/figure/Interval.ts';
import { intersection } from '../domain/figure/intervals.ts';
import { compare } from '../domain/figure/rationalArithmetic.ts';

export type Comparison = 'met' | 'missed' | 'undetermined';

/**
 * Whether a quantity satisfies a requirement, which is the interval of the values that satisfy it (≥, >, ≤, <, = and
 * between are its shapes). Met: every value the quantity may have satisfies it; missed: none does; otherwise
 * undetermined (DESIGN.md, Verdict). An approximate one (约, 左右, 近), on either side, is always undetermined: how far
 * 约 reaches is not known, so it decides nothing alone.
 */
export function compareInterval(observation: Interval, requirement: Interval): Comparison {
  if (observation.approximate || requirement.approximate || isEmpty(observation)) return 'undetermined';
  const shared = intersection(observation, requirement);
  if (shared === undefined) return 'missed';
  return sameEnds(shared, observation) ? 'met' : 'undetermined';
}

/** An interval with no value in it says nothing; it must not be both met and missed. */
function isEmpty(interval: Interval): boolean {
  return intersection(interval, interval) === undefined;
}

function sameEnds(a: Interval, b: Interval): boolean {
  return sameEnd(a.low, b.low) && sameEnd(a.high, b.high);
}

function sameEnd(a: Interval['low'], b: Interval['low']): boolean {
  if (a === null || b === null) return a === b;
  return a.open === b.open && compare(a.value, b.value) === 0;
}
