import type { PlacedText } from '../text/PlacedText.ts';
import type { ShareSegment } from './segmentsOf.ts';

/** A piece of the bar in px. */
export interface SharePiece {
  readonly segment: ShareSegment;
  readonly left: number;
  readonly right: number;
}

/** A sample of a piece's fill, beside its words in the list. */
export interface Swatch {
  readonly segment: ShareSegment;
  readonly x: number;
  readonly y: number;
}

/** From a piece to its label. */
export interface ShareLeader {
  readonly from: number;
  readonly to: number;
}

/** Labels of a stacked share: directly below their pieces, or as a list. */
export interface ShareLabels {
  readonly texts: readonly PlacedText[];
  readonly leaders: readonly ShareLeader[];
  readonly swatches: readonly Swatch[];
  readonly bottom: number;
}
