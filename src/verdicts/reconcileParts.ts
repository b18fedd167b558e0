import { dateKey } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import type { Interval } from '../domain/figure/Interval.ts';
import { difference, sum } from '../domain/figure/intervalArithmetic.ts';
import { atLeast, exact, intersection, pointOf } from '../domain/figure/intervals.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { agreement } from './agreement.ts';
import { beforeRounding } from './beforeRounding.ts';
import { hasNumber } from './NumberedFigure.ts';
import { liesBelow } from './outcomeInWords.ts';
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

function sameSubject(figure: PublishedFigure): string {
  const { place, indicator, period, scope, unit, basis } = figure;
  return [place, indicator, period, dateKey(figure), scope, unit, basis.policy].join('\n');
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
  const excuse = agrees === false ? excuseOf(whole, total, dimension) : '';
  return {
    check: `parts.${whole.id}.${dimension}`,
    place: whole.place,
    period: whole.period,
    stated: whole.text,
    computed: sumInWords(parts, total, whole.unit),
    agrees: excuse === '' ? agrees : undefined,
    observations: [whole, ...parts].map(({ id }) => id),
    note: isRepeated ? '同一分项印了不止一个数，不能相加' : excuse || outcome(agrees, whole, total),
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

/** Why a difference contradicts nothing: a document need not list every part, and a school may be of several. */
function excuseOf(whole: StatedFigure, total: Interval, dimension: string): string {
  if (liesBelow(total, whole.value)) {
    const size = pointOf(difference(whole.value, total));
    const short = size === undefined ? '少' : `少${formatInterval(exact(size), whole.unit)}`;
    return `无法核对：分项合计比总数${short}，分项可能没有列全`;
  }
  const isByGroup = dimension === 'form' || dimension === 'term';
  const overlaps = isByGroup && (whole.unit === '所' || whole.unit === '人');
  return overlaps ? '无法核对：一所学校可以在几个集团里，分项加起来可以比总数多' : '';
}

function outcome(agrees: boolean | undefined, whole: StatedFigure, total: Interval): string {
  if (agrees === true) return '分项合计与总数一致';
  if (agrees === undefined) return '有的数只是界限、约数或舍入过的数，不能判定分项合计与总数是否一致';
  const size = pointOf(difference(total, whole.value));
  return size === undefined
    ? '分项合计与总数不一致'
    : `分项合计比总数多${formatInterval(exact(size), whole.unit)}`;
}
