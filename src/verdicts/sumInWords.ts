import type { Figure } from '../domain/figure/Figure.ts';
import type { Interval } from '../domain/figure/Interval.ts';
import { isExact, pointOf } from '../domain/figure/intervals.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { formatNumber } from '../format/formatNumber.ts';

/** 181 + 72 + 184 = 437 where every part is exact, else in the parts' own words: 40余所 + 5所 = 超过45所. */
export function sumInWords(parts: readonly Figure[], total: Interval, unit: Unit): string {
  const points = parts.map(({ value }) =>
    typeof value === 'string' || !isExact(value) ? undefined : pointOf(value),
  );
  const whole = pointOf(total);
  if (whole === undefined || points.includes(undefined)) {
    return `${parts.map(({ text }) => text).join(' + ')} = ${formatInterval(total, unit)}`;
  }
  const terms = points.filter((point) => point !== undefined).map((point) => formatNumber(point, 2));
  return `${terms.join(' + ')} = ${formatNumber(whole, 2)}`;
}
