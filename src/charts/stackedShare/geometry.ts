import type { Geometry } from '../Chart.ts';
import { directLabels } from './directLabels.ts';
import { listLabels } from './listLabels.ts';
import type { ShareLeader, SharePiece, Swatch } from './SharePiece.ts';
import { segmentsOf } from './segmentsOf.ts';
import type { StackedShareSpec } from './spec.ts';

export interface StackedShareGeometry extends Geometry {
  readonly id: string;
  readonly top: number;
  readonly thickness: number;
  readonly pieces: readonly SharePiece[];
  readonly leaders: readonly ShareLeader[];
  readonly swatches: readonly Swatch[];
}

const top = 2;
const thickness = 40;

/** Lays out one bar of 100 % for a width in px, each piece named below it: directly if all fit, else in a list. */
export function layoutStackedShare(spec: StackedShareSpec, width: number): StackedShareGeometry {
  const inner = width - 2;
  const pieces = segmentsOf(spec).map((segment) => ({
    segment,
    left: 1 + segment.from * inner,
    right: 1 + segment.to * inner,
  }));
  const below = top + thickness;
  const labels = directLabels(pieces, width, below) ?? listLabels(pieces, width, below);
  return {
    id: `${spec.id}-${Math.round(width)}`,
    width,
    height: labels.bottom,
    texts: labels.texts,
    top,
    thickness,
    pieces,
    leaders: labels.leaders,
    swatches: labels.swatches,
  };
}
