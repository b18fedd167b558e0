import type { End, Interval } from '../domain/figure/Interval.ts';
import { exact } from '../domain/figure/intervals.ts';
import { equals } from '../domain/figure/rationalArithmetic.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatInterval } from './formatInterval.ts';

/** What an interval says, in a plain sentence without a subject: `不少于60%，最多是多少没有说`. */
export function intervalMeaning({ low, high, approximate }: Interval, unit: Unit): string {
  const number = ({ value }: End) => formatInterval(exact(value), unit);
  if (approximate) return `是约数，真实的数可以略多或略少，不能单凭它判定达标与否`;
  if (low === null && high === null) return '没有上下限';
  if (low === null)
    return high === null ? '' : `${high.open ? '少于' : '不多于'}${number(high)}，最少是多少没有说`;
  if (high === null) return `${low.open ? '多于' : '不少于'}${number(low)}，最多是多少没有说`;
  if (equals(low.value, high.value)) return `正好是${number(low)}`;
  return `${low.open ? '多于' : '不少于'}${number(low)}，${high.open ? '少于' : '不多于'}${number(high)}`;
}
