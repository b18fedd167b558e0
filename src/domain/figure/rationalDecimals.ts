import type { Rational } from './Rational.ts';
import { rational } from './rationalArithmetic.ts';

/** `nearest` is 四舍五入, half away from zero; `down` and `up` are towards −∞ and +∞, for bounds that must stay true. */
export type Rounding = 'nearest' | 'down' | 'up';

const downloadPlaces = 12;

/** Reads a plain decimal, `12.50` or `-3`, exactly. Throws RangeError on anything else: `1e3`, `.5`, `1,878`. */
export function rationalOfDecimal(text: string): Rational {
  const [, sign = '', digits, places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text) ?? [];
  if (digits === undefined) throw new RangeError(`“${text}” is not a plain decimal`);
  return rational(BigInt(`${sign}${digits}${places}`), 10n ** BigInt(places.length));
}

/** The decimal with exactly `digits` places, rounded once from the exact fraction: 41.35 at 1 is `41.4`. Never `-0`. */
export function toDecimal(r: Rational, digits: number, rounding: Rounding = 'nearest'): string {
  const scaled = roundToWhole(r.numerator * 10n ** BigInt(digits), r.denominator, rounding);
  const sign = scaled < 0n ? '-' : '';
  const figures = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  if (digits === 0) return sign + figures;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

/** The decimal that equals the fraction, without trailing zeros (`12.5`); undefined where it never ends (1/3). */
export function exactDecimal(r: Rational): string | undefined {
  if (r.denominator === 1n) return String(r.numerator);
  const [rest, twos] = divideOut(r.denominator, 2n);
  const [last, fives] = divideOut(rest, 5n);
  return last === 1n ? toDecimal(r, Math.max(twos, fives)) : undefined;
}

/**
 * For downloads: the exact decimal where it ends within 12 places, else rounded (四舍五入) at the 12th with all 12
 * printed: `0.5` is exact, `0.333333333333` is rounded.
 */
export function decimal(r: Rational): string {
  const exact = exactDecimal(r);
  const places = exact?.split('.')[1]?.length ?? 0;
  return exact !== undefined && places <= downloadPlaces ? exact : toDecimal(r, downloadPlaces);
}

function roundToWhole(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const towardsZero = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return towardsZero;
  const negative = numerator < 0n;
  const away = towardsZero + (negative ? -1n : 1n);
  if (rounding === 'nearest') {
    return 2n * (negative ? -rest : rest) >= denominator ? away : towardsZero;
  }
  return (rounding === 'down') === negative ? away : towardsZero;
}

function divideOut(value: bigint, factor: bigint): [rest: bigint, times: number] {
  let [rest, times] = [value, 0];
  while (rest % factor === 0n) [rest, times] = [rest / factor, times + 1];
  return [rest, times];
}
