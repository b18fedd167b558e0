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
  /** What the roster yields for a place and an indicator on a day within a year; nothing for what is counted at year-ends only. */
  readonly figuresOn?: ((place: string, indicator: string, day: string) => readonly Figure[]) | undefined;
  /**
   * What the roster yields for a place by the definition of the place that sets a target, on a day or on the last one before
   * it that the roster has; undefined where the place itself counts that way.
   */
  readonly figuresBy?:
    | ((setter: string, place: string, indicator: string, day: string) => readonly Figure[] | undefined)
    | undefined;
  /** Whether an indicator is an average, whose numbers need not be whole. */
  readonly isAverage?: ((indicator: string) => boolean) | undefined;
  /** The places directly below a place: those that an `each_child` target binds unless it names its own. */
  readonly childrenOf: (place: string) => readonly string[];
  /** Why a place was not there on a day: 2023年8月31日撤销; undefined where it was. */
  readonly absence?: ((place: string, day: string) => string | undefined) | undefined;
  /** Whether a document is one of a place: its numbers count by that place's rules. */
  readonly speaksFor?: ((policy: string, place: string) => boolean) | undefined;
  /** The groups of a place and of the places below it at the end of the roster, or on an earlier day. */
  readonly groupSizes: (place: string, day?: string) => readonly GroupSize[];
  readonly placeName: (place: string) => string;
  /** Whether the roster of a place is copied from a document, which it then cannot bear out. */
  readonly restsOn?: ((place: string, policy: string) => boolean) | undefined;
  /** The units that a computed rate lacks, or has too many, for its requirement; undefined where that cannot be said. */
  readonly shortfall?: ((target: TargetRow, figure: Figure) => Shortfall | undefined) | undefined;
}
