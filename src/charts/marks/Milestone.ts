import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';

/** A promised level with its date. */
export interface Milestone {
  /** Years: 2023 for the end of 2023, 2023.5 for its middle: on the same scale as the observations. */
  readonly at: number;
  /** The threshold, in the axis's unit. */
  readonly level: number;
  /** The requirement as printed: `30%以上`. */
  readonly text: string;
  /** The due date in words: `2023年底前`. */
  readonly due: string;
  readonly verdict: VerdictKind | undefined;
  /** The number that the verdict rests on, where it is none of those drawn: 按星笛市的口径64.3%. */
  readonly measured?: string | undefined;
  /** The promise that it is a step of: steps of one setter's document are joined, others are not. */
  readonly ladder?: string | undefined;
}
