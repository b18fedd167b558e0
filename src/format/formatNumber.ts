import type { Rational } from '../domain/figure/Rational.ts';
import { exactDecimal, type Rounding, toDecimal } from '../domain/figure/rationalDecimals.ts';

/** The one rule of rounding, for readers. */
export const roundingRule =
  '计算用精确分数，只在印出时舍入一次：准确数四舍五入；下限只舍不入，上限只入不舍，以免把话说满。印出的末位小数是 0（如 60.0%）表示经过舍入，不带小数的（60%）是整数本身。';

/**
 * A number with at most `decimals` places and a comma every three digits. What fits is printed as it is (60, 12.5); what
 * does not is rounded to exactly `decimals` places (59.96 is 60.0), so that a trailing 0 says that it was rounded.
 */
export function formatNumber(value: Rational, decimals: number, rounding: Rounding = 'nearest'): string {
  const exact = exactDecimal(value);
  const places = exact?.split('.')[1]?.length ?? 0;
  return groupedDigits(
    exact !== undefined && places <= decimals ? exact : toDecimal(value, decimals, rounding),
  );
}

/** 1878.5 is 1,878.5. */
export function groupedDigits(decimal: string): string {
  const [whole = '', places] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return places === undefined ? grouped : `${grouped}.${places}`;
}
