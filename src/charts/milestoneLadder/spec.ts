import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { ChartBase } from '../Chart.ts';
import type { DrawableValue } from '../ChartValue.ts';

/** One step of a ladder of promises. */
export interface LadderStep {
  /** The due date in words: `2023年底前`. */
  readonly due: string;
  /** The requirement as printed: `30%以上`. */
  readonly text: string;
  /** The threshold, not below zero. */
  readonly level: number;
  readonly verdict: VerdictKind;
  /** The number that decided the verdict, if any. */
  readonly measured?: DrawableValue | undefined;
}

/** The promises of one document for one number, in the order in which they fall due. */
export interface MilestoneLadderSpec extends ChartBase {
  readonly kind: 'milestoneLadder';
  readonly steps: readonly LadderStep[];
  /** How far the scale goes at least: 100 for a percentage. */
  readonly reach?: number | undefined;
}
