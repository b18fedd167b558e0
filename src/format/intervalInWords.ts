import type { End, Interval } from '../domain/figure/Interval.ts';
import { pointOf } from '../domain/figure/intervals.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import type { Rounding } from '../domain/figure/rationalDecimals.ts';

/** Prints one number; a bound is rounded away from what it bounds, so that it stays true. */
type PrintNumber = (value: Rational, rounding: Rounding) => string;

/**
 * An interval in bulletin wording: 437个, 约50%, 60%以上, 超过40所, 不超过5所, 不足200人, 1—2个, 超过100人不足200人. Bounds
 * that are themselves approximate carry （约数）. `unit` may be empty.
 */
export function intervalInWords(interval: Interval, unit: string, print: PrintNumber): string {
  const { low, high, approximate } = interval;
  const point = pointOf(interval);
  if (point !== undefined) return `${approximate ? '约' : ''}${print(point, 'nearest')}${unit}`;
  if (low === null && high === null) return '没有可用的界限';
  if (low !== null && high !== null && !low.open && !high.open) {
    const sign = unit === '%' ? unit : '';
    return `${approximate ? '约' : ''}${print(low.value, 'down')}${sign}—${print(high.value, 'up')}${unit}`;
  }
  const words = `${lowInWords(low, unit, print)}${highInWords(high, unit, print)}`;
  return approximate ? `${words}（约数）` : words;
}

function lowInWords(low: End | null, unit: string, print: PrintNumber): string {
  if (low === null) return '';
  const number = `${print(low.value, 'down')}${unit}`;
  return low.open ? `超过${number}` : `${number}以上`;
}

function highInWords(high: End | null, unit: string, print: PrintNumber): string {
  if (high === null) return '';
  return `${high.open ? '不足' : '不超过'}${print(high.value, 'up')}${unit}`;
}
