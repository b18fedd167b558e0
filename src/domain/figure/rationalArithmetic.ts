import type { Rational } from './Rational.ts';

/**
 * The fraction `numerator / denominator` in lowest terms. Both are whole; a `number` must be a safe integer, so that a
 * binary fraction never slips in. Throws RangeError otherwise, and on a zero denominator.
 */
export function rational(numerator: number | bigint, denominator: number | bigint = 1n): Rational {
  const over = whole(denominator);
  if (over === 0n) throw new RangeError('A fraction needs a denominator other than 0');
  return lowestTerms(whole(numerator), over);
}

export function add(a: Rational, b: Rational): Rational {
  return lowestTerms(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return lowestTerms(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `a / b`; undefined where `b` is 0: there is no such number, and it is not 0. */
export function divide(a: Rational, b: Rational): Rational | undefined {
  if (b.numerator === 0n) return undefined;
  return lowestTerms(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** Negative where `a < b`, 0 where they are equal, positive where `a > b`: for sorting too. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function equals(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

function whole(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is not a whole number that a double holds exactly`);
  }
  return BigInt(value);
}

function lowestTerms(numerator: bigint, denominator: bigint): Rational {
  const shared = greatestCommonDivisor(absolute(numerator), absolute(denominator));
  const divisor = denominator < 0n ? -shared : shared;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
