import type { Unit } from './lists/units.ts';

/** Where an indicator's figures come from: the roster, other figures, or only documents. */
export type IndicatorOrigin = 'roster' | 'derived' | 'documents';

/** What readers and files need to know of an indicator. */
export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly origin: IndicatorOrigin;
  /** What it counts, in one plain Chinese sentence. */
  readonly definition: string;
  /** The formula in words; empty for indicators that only documents state. */
  readonly formula: string;
  /** Rates need a row in denominators.csv. */
  readonly needsDenominator: boolean;
  /** The vocabulary term whose items it counts, if any. */
  readonly counts: string;
  /** An average: its numbers need not be whole even in a unit that counts, and parts do not add up to it. */
  readonly isAverage?: true;
}
