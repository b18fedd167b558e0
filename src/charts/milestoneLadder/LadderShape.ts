import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { Geometry } from '../Chart.ts';
import type { Box } from '../layout/Box.ts';

/** One step: what was asked, from zero to its level and empty, what was measured, and its verdict's sign. */
export interface LadderBody {
  readonly body: Box;
  /** From zero to the number that decided the verdict; open where that number is only a bound. */
  readonly measured: (Box & { readonly open: boolean }) | undefined;
  readonly scale: Box;
  /** The edge that is the level itself, as a path. */
  readonly edge: 'top' | 'right';
  readonly verdict: VerdictKind;
  readonly sign: { readonly x: number; readonly y: number };
  readonly hover: string;
}

export interface LadderGeometry extends Geometry {
  readonly bodies: readonly LadderBody[];
}

/** px of a verdict's sign. */
export const signSize = 15;
