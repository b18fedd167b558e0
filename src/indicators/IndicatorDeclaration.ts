import type { Figure } from '../domain/figure/Figure.ts';
import type { Interval } from '../domain/figure/Interval.ts';
import type { Indicator } from '../domain/Indicator.ts';
import type { Dimension } from '../domain/lists/dimensions.ts';
import type { Mark } from '../domain/lists/marks.ts';
import type { Head } from './roster/Enrolments.ts';
import type { Source } from './roster/sources.ts';
import type { Tally } from './roster/Tally.ts';

/** A value, and how it came about in words, with the numbers filled in: `14 ÷ 54 = 25.9%`. */
export interface Working {
  readonly value: Interval | Mark;
  /** Called when it is shown. */
  readonly formula: () => string;
}

/** An indicator computed from schools, groups, memberships and enrolments. */
export interface RosterIndicator extends Indicator {
  readonly origin: 'roster';
  /** What it is computed from: it has a gap where one of them is missing, and its figures name their rows. */
  readonly sources: readonly Source[];
  /** The columns of enrolments.csv that it adds up. */
  readonly heads: readonly Head[];
  readonly breakdowns: readonly Dimension[];
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
