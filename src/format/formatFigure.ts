import type { Interval } from '../domain/figure/Interval.ts';
import type { Mark } from '../domain/lists/marks.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatInterval } from './formatInterval.ts';
import { formatMark } from './formatMark.ts';

/** A figure's value in words, or why there is none. */
export function formatFigure(value: Interval | Mark, unit: Unit): string {
  return typeof value === 'string' ? formatMark(value) : formatInterval(value, unit);
}
