import type { Figure } from '../domain/figure/Figure.ts';
import { isExact } from '../domain/figure/intervals.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { rosterIndicators } from '../indicators/registry.ts';
import { countingOf, quotientOf } from '../indicators/roster/rosterFigure.ts';
import { requiredNumber } from '../verdicts/requiredNumber.ts';
import { unitsShort } from '../verdicts/unitsShort.ts';
import type { Shortfall } from '../verdicts/VerdictContext.ts';

const counted = new Map(rosterIndicators.map((indicator) => [indicator.id, indicator.counted]));

/**
 * How many schools, students or classes stand between a rate that the roster yields and its requirement: 47 of 82 schools
 * are 3 short of 60%以上. Undefined for a rate that documents print (nothing is backed out of one) and for one that is
 * only a bound.
 */
export function shortfallOf(target: TargetRow, figure: Figure): Shortfall | undefined {
  const [requirement, what, quotient] = [
    requiredNumber(target),
    counted.get(figure.indicator),
    quotientOf(figure),
  ];
  if (requirement === undefined || what === undefined || quotient === undefined) return undefined;
  if (typeof figure.value === 'string' || !isExact(figure.value)) return undefined;
  const count = unitsShort(quotient.part, quotient.whole, requirement);
  if (count === undefined) return undefined;
  // Where campuses count one by one, what is missing are no whole schools.
  const isUnit = what.noun === '学校' && countingOf(figure) === 'unit';
  return isUnit ? { count, unit: '个', noun: '办学单位' } : { count, ...what };
}
