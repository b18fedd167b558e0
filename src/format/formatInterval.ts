import type { Interval } from '../domain/figure/Interval.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatQuantity } from './formatQuantity.ts';
import { intervalInWords } from './intervalInWords.ts';

/**
 * A figure in bulletin wording, rounded here and only here (see roundingRule): 437个, 1,878所, 41.4%, 60%以上, 约50%,
 * 超过100人不足200人. readPrinted reads it back. `decimals` overrides the places that the unit prints.
 */
export function formatInterval(
  interval: Interval,
  unit: Unit,
  { decimals }: { readonly decimals?: number } = {},
): string {
  return intervalInWords(interval, unit, (value, rounding) =>
    formatQuantity(value, unit, rounding, decimals),
  );
}
