import type { Figure } from '../../domain/figure/Figure.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { type DayNumber, endDay, startDay, yearEnd, yearOfDay } from './dayNumber.ts';
import { figuresOfPlan } from './figuresOfPlace.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import type { PlaceNode } from './PlaceNode.ts';
import { PlaceTallies } from './PlaceTallies.ts';
import { definitionFor, isPlanned, planOf } from './Plan.ts';
import { periodsOf, type RosterPeriod } from './periodsOf.ts';

/**
 * An indicator's figures at a place on one day, the whole first: `group_count.handan.2018-06-30`. None where the roster does
 * not speak of the day, and none within a year for what needs enrolments, which are filed for the year's end. `by` counts
 * by another place's definition: `school_coverage_rate.lichuan.2024.by-enshi`.
 */
export function figuresOn(
  roster: LoadedRoster,
  place: PlaceNode,
  indicator: RosterIndicator,
  day: DayNumber,
  by?: PlaceNode,
): readonly Figure[] {
  const period = periodOn(roster, place, day);
  if (period === undefined || (indicator.heads.length > 0 && !isYearEnd(place, period))) return [];
  const plan = planOf(roster, place, indicator, by);
  if (!isPlanned(plan)) return [];
  const tallies = new PlaceTallies(roster, place, plan.definition, [indicator], [period]);
  return figuresOfPlan(plan, tallies, [period]);
}

/** Whether two places count an indicator differently, so that a number of one is none by the rules of the other. */
export function countsDifferently(
  roster: LoadedRoster,
  a: PlaceNode,
  b: PlaceNode,
  indicator: RosterIndicator,
): boolean {
  return definitionFor(roster, a, indicator)?.key !== definitionFor(roster, b, indicator)?.key;
}

/** 31 December, or the last day of the place's roster: the state that a year of the roster shows. */
function isYearEnd({ asOf }: PlaceNode, { year, day }: RosterPeriod): boolean {
  return day === Math.min(yearEnd(year), asOf);
}

function periodOn(roster: LoadedRoster, place: PlaceNode, day: DayNumber): RosterPeriod | undefined {
  const exists = place.from <= day && day <= place.to;
  const [first] = periodsOf(
    { ...place, from: startDay(undefined), to: endDay(undefined) },
    roster.filingsOf(place).firstYear,
  );
  if (!exists || day > place.asOf || first === undefined || yearOfDay(day) < first.year) return undefined;
  return { year: yearOfDay(day), day };
}
