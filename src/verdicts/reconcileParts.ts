import type { Figure } from '../domain/figure/Figure.ts';
import type { Interval } from '../domain/figure/Interval.ts';
import { difference, negative, sum } from '../domain/figure/intervalArithmetic.ts';
import { atLeast, intersection, pointOf } from '../domain/figure/intervals.ts';
import { compare, rational } from '../domain/figure/rationalArithmetic.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { agreement } from './agreement.ts';
import { beforeRounding } from './beforeRounding.ts';
import { hasNumber } from './NumberedFigure.ts';
import { isPublished, isStatedWhole, type PublishedFigure, type StatedFigure } from './PublishedFigure.ts';
import { sumInWords } from './sumInWords.ts';
import { unitNature } from './unitNature.ts';

const zero = rational(0);

/**
 * Printed parts against the printed total: figures of one document, place, indicator, period and scope of which one is
 * whole and two or more share one breakdown dimension (437 = 181 + 72 + 184). A part without a number may be anything.
 */
export function reconcileParts(published: readonly Figure[]): readonly Reconciliation[] {
  const additive = published.filter(isPublished).filter(addsUp);
  return [...Map.groupBy(additive, sameSubject).values()].flatMap((figures) => {
    const parts = [...Map.groupBy(distinct(figures.filter(isPart)), dimensionOf)];
    const several = parts.filter(([, all]) => breakdownsOf(all).size > 1);
    return figures
      .filter(isStatedWhole)
      .flatMap((whole) => several.map(([dimension, all]) => added(whole, dimension, all)));
  });
}

function sameSubject({ place, indicator, period, scope, unit, basis }: PublishedFigure): string {
  return [place, indicator, period, scope, unit, basis.policy].join('\n');
}

/** Parts of a rate or an average do not add up to it. */
function addsUp({ unit }: Figure): boolean {
  return unitNature[unit] === 'count' || unitNature[unit] === 'amount';
}

/** A part by one dimension; a part of a part adds up to something else. */
function isPart({ breakdown }: Figure): boolean {
  return breakdown !== '' && !breakdown.includes(';');
}

/** A part that the document prints twice alike is one part. */
function distinct(parts: readonly PublishedFigure[]): readonly PublishedFigure[] {
  return [...new Map(parts.map((part) => [`${part.breakdown}\n${part.text}`, part])).values()];
}

function breakdownsOf(parts: readonly Figure[]): ReadonlySet<string> {
  return new Set(parts.map(({ breakdown }) => breakdown));
}

function dimensionOf({ breakdown }: Figure): string {
  return breakdown.split('=')[0] ?? '';
}

function added(whole: StatedFigure, dimension: string, parts: readonly PublishedFigure[]): Reconciliation {
  const total = sum(parts.map(knownOf));
  const isRepeated = breakdownsOf(parts).size < parts.length;
  const agrees = isRepeated ? undefined : agreesOn(whole, total, parts);
  return {
    check: `parts.${whole.id}.${dimension}`,
    place: whole.place,
    period: whole.period,
    stated: whole.text,
    computed: sumInWords(parts, total, whole.unit),
    agrees,
    observations: [whole, ...parts].map(({ id }) => id),
    note: isRepeated ? '同一分项印了不止一个数，不能相加' : outcome(agrees, whole, total),
  };
}

/** A difference that rounding of the printed parts could make (1.2亿, 3.1亿) is no disagreement. */
function agreesOn(
  whole: StatedFigure,
  total: Interval,
  parts: readonly PublishedFigure[],
): boolean | undefined {
  const literally = agreement(whole.value, total);
  if (literally !== false) return literally;
  const unrounded = sum(parts.map((part) => (hasNumber(part) ? beforeRounding(part) : knownOf(part))));
  return intersection(beforeRounding(whole), unrounded) === undefined ? false : undefined;
}

function knownOf({ value }: Figure): Interval {
  return typeof value === 'string' ? atLeast(zero) : value;
}

function outcome(agrees: boolean | undefined, whole: StatedFigure, total: Interval): string {
  if (agrees === true) return '分项合计与总数一致';
  if (agrees === undefined) return '有的数只是界限、约数或舍入过的数，不能判定分项合计与总数是否一致';
  const excess = difference(total, whole.value);
  const size = pointOf(excess);
  if (size === undefined) return '分项合计与总数不一致';
  return compare(size, zero) > 0
    ? `分项合计比总数多${formatInterval(excess, whole.unit)}`
    : `分项合计比总数少${formatInterval(negative(excess), whole.unit)}，也可能分项没有列全`;
}
