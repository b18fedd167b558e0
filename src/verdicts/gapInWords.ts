import type { End, Interval } from '../domain/figure/Interval.ts';
import { difference } from '../domain/figure/intervalArithmetic.ts';
import { exact, pointOf } from '../domain/figure/intervals.ts';
import type { Rational } from '../domain/figure/Rational.ts';
import { compare, multiply, rational } from '../domain/figure/rationalArithmetic.ts';
import { rationalOfDecimal } from '../domain/figure/rationalDecimals.ts';
import type { Unit } from '../domain/lists/units.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { smallestPrinted } from '../format/formatQuantity.ts';
import { liesBelow } from './outcomeInWords.ts';
import { unitNature } from './unitNature.ts';
import type { Shortfall } from './VerdictContext.ts';
import { leastWhole, mostWhole } from './wholeSteps.ts';

const zero = rational(0);
const half = rational(1, 2);

/**
 * How far a quantity that misses its requirement lies from it: 还差2个, 还差5.3个百分点, 多出1所; with the units behind a
 * rate, 还差37所学校（5.3个百分点）, 比上限多12个大班额班，高1.2个百分点. The difference of two percentages is in 个百分点. Empty where the quantity stands
 * on, or no one knows how far from, a bound that the requirement excludes. `comesWhole` is false for an average, whose gap
 * is to the bound itself and not to the next whole number.
 */
export function gapInWords(
  value: Interval,
  requirement: Interval,
  unit: Unit,
  comesWhole: boolean,
  shortfall?: Shortfall,
): string {
  const below = liesBelow(value, requirement);
  const end = below ? requirement.low : requirement.high;
  if (end === null) return '';
  const isCount = comesWhole && unitNature[unit] === 'count' && isWhole(value.low) && isWhole(value.high);
  const nearest = below ? leastWhole(end) : mostWhole(end);
  const goal = exact(isCount ? nearest : end.value);
  const gap = below ? difference(goal, value) : difference(value, goal);
  const distance = distanceInWords(gap, unit === '%' ? '个百分点' : unit);
  const units = shortfall === undefined ? '' : shortfallInWords(shortfall);
  const both = units !== '' && distance !== '';
  if (both && !below) return `比上限多${units}，高${distance}`;
  const words = both ? `${units}（${distance}）` : units + distance;
  return words === '' ? '' : `${below ? '还差' : '多出'}${words}`;
}

/** A count of 2.5 is none, whatever its unit. */
function isWhole(end: End | null): boolean {
  return end === null || end.value.denominator === 1n;
}

function shortfallInWords({ count, unit, noun }: Shortfall): string {
  return `${formatInterval(exact(rational(count)), unit)}${noun}`;
}

function distanceInWords(gap: Interval, unit: Unit): string {
  if (gap.low === null || compare(gap.low.value, zero) <= 0) return '';
  const size = pointOf(gap);
  if (size !== undefined && printsAsZero(size, unit)) return `不到${smallestPrinted(unit)}${unit}`;
  return formatInterval(gap, unit);
}

function printsAsZero(size: Rational, unit: Unit): boolean {
  return compare(size, multiply(rationalOfDecimal(smallestPrinted(unit)), half)) < 0;
}
