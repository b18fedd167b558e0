import type { End, Interval } from '../domain/figure/Interval.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { multiply, rational } from '../domain/figure/rationalArithmetic.ts';
import { leastWhole, mostWhole } from './wholeSteps.ts';

/**
 * How many of the `whole` units more (or, above the requirement, fewer) must count for `part ÷ whole`, in percent, to
 * satisfy the requirement: 14 of 54 schools are 19 short of 60%以上. `part` and `whole` are whole numbers from 0.
 * Undefined where the requirement is satisfied already, and where no number of the units satisfies it.
 */
export function unitsShort(part: number, whole: number, requirement: Interval): number | undefined {
  if (whole === 0) return undefined;
  const least = requirement.low === null ? 0 : smallNumber(leastWhole(share(requirement.low, whole)));
  const most = requirement.high === null ? whole : smallNumber(mostWhole(share(requirement.high, whole)));
  const [from, to] = [Math.max(least, 0), Math.min(most, whole)];
  if (from > to || (part >= from && part <= to)) return undefined;
  return part < from ? from - part : part - to;
}

/** An end in percent as an end in units. */
function share(end: End, whole: number): End {
  return { value: multiply(end.value, rational(whole, 100)), open: end.open };
}

function smallNumber(whole: Rational): number {
  return Number(whole.numerator);
}
