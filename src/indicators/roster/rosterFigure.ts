import type { ComputedBasis, Figure } from '../../domain/figure/Figure.ts';
import type { Interval } from '../../domain/figure/Interval.ts';
import type { Mark } from '../../domain/lists/marks.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import type { Quotient } from '../IndicatorDeclaration.ts';
import { digits } from '../working.ts';
import { definitionWords } from './definitionWords.ts';
import type { Plan } from './Plan.ts';
import type { RosterPeriod } from './periodsOf.ts';
import { SliceRows } from './SliceRows.ts';
import type { Slice } from './slices.ts';
import { countsSchools } from './sources.ts';
import type { Tally } from './Tally.ts';

/** A figure of an indicator in a period, of the whole or a slice; its formula and rows are worked out when they are read. */
export function rosterFigure(
  plan: Plan,
  period: RosterPeriod,
  slice: Slice | undefined,
  tally: Tally,
  value: Interval | Mark,
): Figure {
  const { place, indicator } = plan;
  const name = `${indicator.id}.${place.row.place}.${period.year}`;
  return {
    id: slice === undefined ? name : `${name}.${slice.breakdown}`,
    place: place.row.place,
    indicator: indicator.id,
    period: String(period.year),
    breakdown: slice?.breakdown ?? '',
    scope: '',
    value,
    unit: indicator.unit,
    text: formatFigure(value, indicator.unit),
    basis: new RosterBasis(plan, period, slice, tally),
  };
}

/** The two numbers behind a rate that the roster yields; undefined for any other figure. */
export function quotientOf({ basis }: Figure): Quotient | undefined {
  return basis instanceof RosterBasis ? basis.quotient : undefined;
}

/** A class, so that a nation's figures share one getter. */
class RosterBasis implements ComputedBasis {
  readonly kind = 'computed';
  readonly #plan: Plan;
  readonly #period: RosterPeriod;
  readonly #slice: Slice | undefined;
  readonly #tally: Tally;

  constructor(plan: Plan, period: RosterPeriod, slice: Slice | undefined, tally: Tally) {
    this.#plan = plan;
    this.#period = period;
    this.#slice = slice;
    this.#tally = tally;
  }

  get formula(): string {
    const { indicator, definition } = this.#plan;
    const ofSchools = countsSchools(indicator.sources);
    const words = definitionWords(definition, this.#period.day, ofSchools);
    const { undecidable } = this.#tally;
    const leftOut = undecidable > 0 ? `学段或办学性质未载明的${digits(undecidable)}所未计入` : '';
    const notes = [words, ofSchools ? leftOut : ''].filter((note) => note !== '');
    const working = indicator.compute(this.#tally).formula();
    return notes.length === 0 ? working : `${working}（${notes.join('；')}）`;
  }

  get quotient(): Quotient | undefined {
    return this.#plan.indicator.compute(this.#tally).quotient;
  }

  readonly rows = (): string => {
    const { roster, place, indicator, definition } = this.#plan;
    const visitor = new SliceRows(roster, indicator.sources, this.#slice, this.#period);
    roster.walkAgain(place, definition, this.#period.day, visitor);
    return definition.row === undefined ? visitor.ranges() : visitor.ranges(definition.row);
  };
}
