import type { Figure } from '../domain/figure/Figure.ts';
import type { Unit } from '../domain/lists/units.ts';
import type { TargetRow } from '../domain/tables/targets.ts';

/** A group and the number of members that its size limit counts; `open`: the listing is not complete, so `size` is a floor. */
export interface GroupSize {
  readonly group: string;
  readonly name: string;
  /** 所, a whole number from 0. */
  readonly size: number;
  readonly open: boolean;
}

/** How many units stand between a rate and its requirement: 37所学校. `count` is a whole number above 0. */
export interface Shortfall {
  readonly count: number;
  readonly unit: Unit;
  /** What is counted: 学校, 学生, 大班额班. */
  readonly noun: string;
}

/** What targets are judged from. Look-ups only: the day is the site's, never the clock's. */
export interface VerdictContext {
  /** The day as of which everything is said, `2026-06-30`. */
  readonly asOf: string;
  /** Every figure of a place and an indicator, published and computed, of all periods and scopes; those of slices are not used. */
  readonly figures: (place: string, indicator: string) => readonly Figure[];
  /** The places directly below a place: those that an `each_child` target binds unless it names its own. */
  readonly childrenOf: (place: string) => readonly string[];
  /** The groups of a place and of the places below it. */
  readonly groupSizes: (place: string) => readonly GroupSize[];
  readonly placeName: (place: string) => string;
  /** The units that a computed rate lacks, or has too many, for its requirement; undefined where that cannot be said. */
  readonly shortfall?: ((target: TargetRow, figure: Figure) => Shortfall | undefined) | undefined;
}
