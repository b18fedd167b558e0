import type { Interval } from '../domain/figure/Interval.ts';
import { difference, negative } from '../domain/figure/intervalArithmetic.ts';
import { growth } from '../domain/figure/intervalRates.ts';
import { pointOf } from '../domain/figure/intervals.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { equals, subtract } from '../domain/figure/rationalArithmetic.ts';
import { rationalOfDecimal, toDecimal } from '../domain/figure/rationalDecimals.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatChangeSize } from './formatChangeSize.ts';
import { decimalsPrinted } from './formatQuantity.ts';

/**
 * How a quantity changed, in bulletin wording: 比上年增加231个，增长112.1%; 比上年提高1.6个百分点; 与上年持平. Rates change in
 * 个百分点 and have no growth of their own. Bounds are kept (至少增加231个); where they leave the direction open it says so.
 * `base` names what is compared with: 上年, 2016年.
 */
export function formatChange(from: Interval, to: Interval, unit: Unit, base = '上年'): string {
  const change = difference(to, from);
  const point = pointOf(change);
  if (point?.numerator === 0n) return change.approximate ? `与${base}大致持平` : `与${base}持平`;
  const isRate = unit === '%' || unit === '个百分点';
  const changeUnit = isRate ? '个百分点' : unit;
  const precision = precisionOf(from, to, unit);
  if (isAboveZero(change)) {
    const verb = isRate ? '提高' : '增加';
    const rate = isRate ? '' : growthInWords('增长', growth(from, to), from, base);
    return `比${base}${formatChangeSize(verb, change, changeUnit, precision)}${rate}`;
  }
  const fall = negative(change);
  if (!isAboveZero(fall)) return `与${base}相比，变化不能确定`;
  const rise = isRate ? undefined : growth(from, to);
  const rate = isRate ? '' : growthInWords('下降', rise && negative(rise), from, base);
  return `比${base}${formatChangeSize(isRate ? '降低' : '减少', fall, changeUnit, precision)}${rate}`;
}

/**
 * One place more where the printed numbers would not differ by the printed change: 2.35 to 2.53 prints as 2.4所 and 2.5所,
 * and their change of 0.18 would print as 0.2所.
 */
function precisionOf(from: Interval, to: Interval, unit: Unit): { readonly decimals?: number } {
  const [before, now] = [pointOf(from), pointOf(to)];
  if (before === undefined || now === undefined) return {};
  const printedChange = printed(subtract(now, before), unit);
  const apparent = subtract(printed(now, unit), printed(before, unit));
  return equals(printedChange, apparent) ? {} : { decimals: decimalsPrinted(unit) + 1 };
}

function printed(value: Rational, unit: Unit): Rational {
  return rationalOfDecimal(toDecimal(value, decimalsPrinted(unit)));
}

function growthInWords(verb: string, size: Interval | undefined, from: Interval, base: string): string {
  if (pointOf(from)?.numerator === 0n) return `，${base}为0，不计算增长率`;
  return size === undefined ? '' : `，${formatChangeSize(verb, size, '%')}`;
}

/** Whether every value is above 0. */
function isAboveZero({ low }: Interval): boolean {
  return low !== null && (low.value.numerator > 0n || (low.value.numerator === 0n && low.open));
}
