import { atLeast, between } from '../domain/figure/intervals.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { equals, rational } from '../domain/figure/rationalArithmetic.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { formatQuantity } from '../format/formatQuantity.ts';
import type { Quotient, Working } from './IndicatorDeclaration.ts';
import { digits, floorWords, notApplicable, percentage } from './working.ts';

/** What schools that may or may not count would add to the whole: `inside` to the part as well, `outside` not. */
export interface Swing {
  readonly inside: number;
  readonly outside: number;
}

/**
 * A share in percent where some may count or not: least with all those outside the part and none inside, most the other
 * way round. 2 of 4, with 1 in doubt outside the part: 2 ÷ 5 to 2 ÷ 4.
 */
export function doubtfulShare(
  { part, whole }: Quotient,
  { inside, outside }: Swing,
  unlisted: number,
): Working {
  if (inside === 0 && outside === 0) return percentage(part, whole, unlisted);
  return betweenShares(
    { part, whole: whole + outside },
    { part: part + inside, whole: whole + inside },
    whole,
    unlisted,
  );
}

/**
 * A rate of sums (大班额班 in classes) where some schools may count or not, each with its own part and whole: of all choices
 * the least and the greatest. A school makes the rate smaller just where its own rate is below what is reached so far.
 */
export function doubtfulSums(sure: Quotient, perhaps: readonly Quotient[]): Working {
  const some = perhaps.filter(({ part, whole }) => part > 0 || whole > 0);
  if (some.length === 0) return percentage(sure.part, sure.whole);
  if (sure.whole === 0 && some.every(({ whole }) => whole === 0)) return notApplicable;
  const rising = some.toSorted((a, b) => a.part * b.whole - b.part * a.whole);
  return betweenShares(extreme(sure, rising, -1), extreme(sure, rising.toReversed(), 1), sure.whole, 0);
}

function extreme(sure: Quotient, ordered: readonly Quotient[], side: 1 | -1): Quotient {
  return ordered.reduce(
    (sum, next) =>
      (next.part * sum.whole - sum.part * next.whole) * side > 0
        ? { part: sum.part + next.part, whole: sum.whole + next.whole }
        : sum,
    sure,
  );
}

function betweenShares(least: Quotient, most: Quotient, sureWhole: number, unlisted: number): Working {
  if (sureWhole === 0) return { value: 'x', formula: () => '口径内的可能一个也没有，分母可能是 0，不能计算' };
  const [low, high] = [percent(least), percent(most)];
  const isFloor = unlisted > 0 && least.part < least.whole;
  const value = isFloor ? atLeast(low) : between(low, high);
  return {
    value,
    formula: () =>
      equals(low, high) || isFloor
        ? `${inDigits(least)} = ${formatInterval(value, '%')}${isFloor ? floorWords(unlisted) : ''}`
        : `最低${inDigits(least)} = ${formatQuantity(low, '%', 'down')}%，最高${inDigits(most)} = ${formatQuantity(high, '%', 'up')}%`,
  };
}

function percent({ part, whole }: Quotient): Rational {
  return rational(part * 100, whole);
}

function inDigits({ part, whole }: Quotient): string {
  return `${digits(part)} ÷ ${digits(whole)}`;
}
