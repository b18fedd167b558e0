import type { Interval } from '../domain/figure/Interval.ts';
import { intersection, isExact } from '../domain/figure/intervals.ts';

/**
 * Whether a stated quantity and a computed one agree within their bounds: no where no value is in both, yes where the
 * computed one is a single number within the stated bounds, undefined where it is open or one of them is approximate.
 */
export function agreement(stated: Interval, computed: Interval): boolean | undefined {
  if (stated.approximate || computed.approximate) return undefined;
  if (intersection(stated, computed) === undefined) return false;
  return isExact(computed) ? true : undefined;
}
