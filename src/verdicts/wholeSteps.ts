import type { End } from '../domain/figure/Interval.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';

/** The least whole number within a low end: 41 for 超过40, 40 for 40以上, 41 for 40.5以上. */
export function leastWhole({ value, open }: End): Rational {
  const floor = floorOf(value);
  const included = !open && value.denominator === 1n;
  return rational(included ? floor : floor + 1n);
}

/** The greatest whole number within a high end: 199 for 不足200, 5 for 不超过5. */
export function mostWhole({ value, open }: End): Rational {
  const floor = floorOf(value);
  return rational(open && value.denominator === 1n ? floor - 1n : floor);
}

function floorOf({ numerator, denominator }: Rational): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? towardsZero - 1n : towardsZero;
}
