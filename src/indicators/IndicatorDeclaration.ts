import type { Figure } from '../domain/figure/Figure.ts';
import type { Interval } from '../domain/figure/Interval.ts';
import type { Indicator } from '../domain/Indicator.ts';
import type { Dimension } from '../domain/lists/dimensions.ts';
import type { Mark } from '../domain/lists/marks.ts';
import type { Unit } from '../domain/lists/units.ts';
import type { Head } from './roster/Enrolments.ts';
import type { Source } from './roster/sources.ts';
import type { Tally } from './roster/Tally.ts';

/** A rate as `part` of `whole`, whole numbers from 0. */
export interface Quotient {
  readonly part: number;
  readonly whole: number;
}

/** A value, and how it came about in words, with the numbers filled in: `14 ÷ 54 = 25.9%`. */
export interface Working {
  readonly value: Interval | Mark;
  /** Called when it is shown. */
  readonly formula: () => string;
  /** The two whole numbers of a rate. */
  readonly quotient?: Quotient;
}

/** An indicator computed from schools, groups, memberships and enrolments. */
export interface RosterIndicator extends Indicator {
  readonly origin: 'roster';
  /** What it is computed from: it has a gap where one of them is missing, and its figures name their rows. */
  readonly sources: readonly Source[];
  /** The indicator whose declared definition it counts by where it has none of its own: it divides that one's number. */
  readonly countsLike?: string;
  /** The columns of enrolments.csv that it adds up. */
  readonly heads: readonly Head[];
  readonly breakdowns: readonly Dimension[];
  /** What a rate counts, one by one: 37所学校. Absent where it is no rate. */
  readonly counted?: { readonly unit: Unit; readonly noun: string };
  readonly compute: (tally: Tally) => Working;
}

/** An indicator computed from figures that documents print. `rowsOf` names the rows of observations.csv behind them. */
export interface DerivedIndicator extends Indicator {
  readonly origin: 'derived';
  readonly compute: (
    published: readonly Figure[],
    rowsOf: (figures: readonly Figure[]) => string,
  ) => readonly Figure[];
}

export type IndicatorDeclaration = RosterIndicator | DerivedIndicator;
