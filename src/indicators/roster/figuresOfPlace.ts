import type { Figure } from '../../domain/figure/Figure.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import type { Gap } from './Gap.ts';
import type { LoadedRoster } from './LoadedRoster.ts';
import type { PlaceNode } from './PlaceNode.ts';
import { PlaceTallies } from './PlaceTallies.ts';
import { isGap, isPlanned, type Plan, planOf } from './Plan.ts';
import { periodsOf, type RosterPeriod } from './periodsOf.ts';
import { rosterFigure } from './rosterFigure.ts';

export interface PlaceFigures {
  readonly figures: readonly Figure[];
  readonly gaps: readonly Gap[];
}

/** Everything that the roster says of a place, and everything that it cannot say. */
export function figuresOfPlace(
  roster: LoadedRoster,
  place: PlaceNode,
  indicators: readonly RosterIndicator[],
): PlaceFigures {
  const planned = indicators.map((indicator) => planOf(roster, place, indicator));
  const plans = planned.filter(isPlanned);
  const gaps = planned.filter(isGap);
  const periods = periodsOf(place, roster.filingsOf(place).firstYear);
  const tallies = talliesByDefinition(roster, place, plans, periods);
  const figures = plans.flatMap((each) => {
    const found = tallies.get(each.definition.key);
    return found === undefined ? [] : figuresOfPlan(each, found, periods);
  });
  return { figures, gaps: [...gaps, ...figures.flatMap(gapOfYear)] };
}

/** Indicators that count alike share one walk. */
function talliesByDefinition(
  roster: LoadedRoster,
  place: PlaceNode,
  plans: readonly Plan[],
  periods: readonly RosterPeriod[],
): ReadonlyMap<string, PlaceTallies> {
  const byDefinition = Map.groupBy(plans, ({ definition }) => definition.key);
  return new Map(
    byDefinition.entries().flatMap(([key, alike]) => {
      const [first] = alike;
      if (first === undefined) return [];
      const indicators = alike.map(({ indicator }) => indicator);
      return [[key, new PlaceTallies(roster, place, first.definition, indicators, periods)]];
    }),
  );
}

/** An indicator's figures of some periods, by period and slice. A slice to which the indicator does not apply is left out; the whole says so. */
export function figuresOfPlan(
  plan: Plan,
  tallies: PlaceTallies,
  periods: readonly RosterPeriod[],
): readonly Figure[] {
  const { compute, breakdowns } = plan.indicator;
  const slices = [undefined, ...breakdowns.flatMap((dimension) => tallies.slices(dimension))];
  const figures: Figure[] = [];
  for (const period of periods) {
    for (const slice of slices) {
      const tally = tallies.of(period, slice);
      if (tally === undefined) continue;
      const { value } = compute(tally);
      if (slice === undefined || value !== 'z') figures.push(rosterFigure(plan, period, slice, tally, value));
    }
  }
  return figures;
}

function gapOfYear({ value, breakdown, indicator, period, basis }: Figure): readonly Gap[] {
  if (value !== 'x' || breakdown !== '' || basis.kind !== 'computed') return [];
  return [{ indicator, period, reason: `${period}年：${basis.formula}。` }];
}
