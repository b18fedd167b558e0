import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { FigureView } from '../figureView.ts';

/** What one place below shows in one column. */
export interface ChildCell {
  readonly figure: FigureView | undefined;
  /** Where an exact number stands, for its class; undefined for a bound, and where it is counted otherwise. */
  readonly at: number | undefined;
  readonly verdict: VerdictKind | undefined;
  /** 口径不同, 没有公布, or the verdict's word; empty where the number says all. */
  readonly words: string;
}

/** What a cell starts from that has neither a number nor a verdict. */
export const emptyCell: ChildCell = { figure: undefined, at: undefined, verdict: undefined, words: '' };

/** A column of the table of places below, its cells in their order. */
export interface ChildColumn {
  readonly head: string;
  readonly isRate: boolean;
  readonly cells: readonly ChildCell[];
}

export const countedDifferently = '口径不同';
