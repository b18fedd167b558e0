import type { ComputedBasis, Figure } from '../../domain/figure/Figure.ts';
import type { Interval } from '../../domain/figure/Interval.ts';
import { approximately, isExact } from '../../domain/figure/intervals.ts';
import type { Counting } from '../../domain/lists/countings.ts';
import type { Mark } from '../../domain/lists/marks.ts';
import type { PartialDate } from '../../domain/PartialDate.ts';
import { formatDate } from '../../format/formatDate.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import type { Quotient } from '../IndicatorDeclaration.ts';
import { digits } from '../working.ts';
import { type DayNumber, isoDay, yearEnd } from './dayNumber.ts';
import { definitionWords } from './definitionWords.ts';
import type { PlaceNode } from './PlaceNode.ts';
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
  const { place, indicator, by } = plan;
  const of = periodName(place, period);
  const whole = `${indicator.id}.${place.row.place}.${of}`;
  const name = by === undefined ? whole : `${whole}.by-${by.row.place}`;
  const isStale = typeof value !== 'string' && endedBefore(plan, period.day).length > 0;
  const known = isStale ? approximately(value) : value;
  return {
    id: slice === undefined ? name : `${name}.${slice.breakdown}`,
    place: place.row.place,
    indicator: indicator.id,
    period: of,
    breakdown: slice?.breakdown ?? '',
    scope: by === undefined ? '' : `按${by.row.name}的口径`,
    value: known,
    unit: indicator.unit,
    text: isOpenEnded(known) ? unlistedWords : formatFigure(known, indicator.unit),
    basis: new RosterBasis(plan, period, slice, tally),
  };
}

/** A floor of 0 says nothing but that a list is not complete. */
const unlistedWords = '不详（名单未列全）';

function isOpenEnded(value: Interval | Mark): boolean {
  if (typeof value === 'string' || value.high !== null) return false;
  return value.low === null || value.low.value.numerator === 0n;
}

/** Whether campuses count one by one in a figure of the roster; undefined for any other figure. */
export function countingOf({ basis }: Figure): Counting | undefined {
  return basis instanceof RosterBasis ? basis.counting : undefined;
}

/** The two numbers behind a rate that the roster yields; undefined for any other figure. */
export function quotientOf({ basis }: Figure): Quotient | undefined {
  return basis instanceof RosterBasis ? basis.quotient : undefined;
}

/** The year, or the day where that is neither the year's last nor the last of the place's roster: `2024`, `2024-06-30`. */
function periodName({ asOf }: PlaceNode, { year, day }: RosterPeriod): string {
  return day === Math.min(yearEnd(year), asOf) ? String(year) : isoDay(day);
}

function endedBefore({ earlier }: Plan, day: DayNumber): readonly PlaceNode[] {
  return earlier.length === 0 ? earlier : earlier.filter(({ asOf }) => asOf < day);
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

  get asOf(): PartialDate | undefined {
    const { year, day } = this.#period;
    return day === yearEnd(year) ? undefined : isoDay(day);
  }

  get formula(): string {
    const { indicator, definition } = this.#plan;
    const ofSchools = countsSchools(indicator.sources);
    const words = definitionWords(definition, this.#period.day, ofSchools);
    const computed = indicator.compute(this.#tally);
    const doubt = ofSchools ? this.#doubtWords(computed.value) : '';
    const notes = [words, doubt, this.#staleWords()].filter((note) => note !== '');
    const working = computed.formula();
    return notes.length === 0 ? working : `${working}（${notes.join('；')}）`;
  }

  /** What becomes of the schools that may or may not count. */
  #doubtWords(value: Interval | Mark): string {
    const doubtful = this.#tally.population.doubts.length;
    if (doubtful === 0 || value === 'z') return '';
    const them = `学段或办学性质未载明的${digits(doubtful)}所`;
    if (typeof value === 'string') return `${them}可能也应计入`;
    return isExact(value) ? `${them}计入与否都一样` : `${them}可能计入也可能不计入`;
  }

  /** Which places below have a roster that does not reach the day, so that the number is only about right. */
  #staleWords(): string {
    const places = endedBefore(this.#plan, this.#period.day);
    if (places.length === 0) return '';
    const each = places.map(({ row, asOf }) => `${row.name}的名册只到${formatDate(isoDay(asOf))}`);
    return `${each.join('、')}，所以是约数`;
  }

  get counting(): Counting {
    return this.#plan.definition.counting;
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
