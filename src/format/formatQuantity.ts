import type { Rational } from '../domain/figure/Rational.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import { type Rounding, toDecimal } from '../domain/figure/rationalDecimals.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatNumber } from './formatNumber.ts';

/** Places after the point: one, for rates and averages (a count is whole and shows none); money has two (分). */
const decimalsOf: Readonly<Record<Unit, number>> = {
  个: 1,
  所: 1,
  人: 1,
  人次: 1,
  元: 2,
  班: 1,
  次: 1,
  项: 1,
  年: 1,
  '%': 1,
  个百分点: 1,
  '所/个': 1,
};

/** One number as its unit prints it, without the unit: 1,878, 41.4; years (2018) have no comma. */
export function formatQuantity(
  value: Rational,
  unit: Unit,
  rounding: Rounding,
  decimals = decimalsOf[unit],
): string {
  const number = formatNumber(value, decimals, rounding);
  return unit === '年' ? number.replaceAll(',', '') : number;
}

/** How many places after the point a unit prints. */
export function decimalsPrinted(unit: Unit): number {
  return decimalsOf[unit];
}

/** The smallest number above 0 that its unit prints: 0.1, or 0.01 of money. */
export function smallestPrinted(unit: Unit): string {
  const decimals = decimalsOf[unit];
  return toDecimal(rational(1n, 10n ** BigInt(decimals)), decimals);
}
