import type { Interval } from '../domain/figure/Interval.ts';
import { pointOf } from '../domain/figure/intervals.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatInterval } from './formatInterval.ts';
import { formatQuantity, smallestPrinted } from './formatQuantity.ts';

/**
 * A change that is known to be above 0, behind its verb: 增加231个, 至少增加231个, 提高不足0.1个百分点, 有所增加. It never prints a
 * change of 0. `precision` overrides the places that the unit prints.
 */
export function formatChangeSize(
  verb: string,
  size: Interval,
  unit: Unit,
  precision: { readonly decimals?: number } = {},
): string {
  const { high, approximate } = size;
  if (pointOf(size) !== undefined) {
    const words = formatInterval(size, unit, precision);
    return printsZero(words) ? `${verb}不足${smallestPrinted(unit)}${unit}` : `${verb}${words}`;
  }
  const least = size.low === null ? undefined : formatQuantity(size.low.value, unit, 'down');
  const low = least === undefined || printsZero(least) ? null : size.low;
  if (low === null && high === null) return `有所${verb}`;
  const isFloor = low !== null && !low.open && high === null && !approximate;
  return isFloor ? `至少${verb}${least}${unit}` : `${verb}${formatInterval({ ...size, low }, unit)}`;
}

function printsZero(words: string): boolean {
  return !/[1-9]/u.test(words);
}
