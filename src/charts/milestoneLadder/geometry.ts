import { emptyText } from '../text/emptyText.ts';
import type { LadderGeometry } from './LadderShape.ts';
import { rungs } from './rungs.ts';
import type { MilestoneLadderSpec } from './spec.ts';
import { stairs } from './stairs.ts';

/** Lays out a ladder for a width in px: as stairs where every step's words fit its column, else as rungs. */
export function layoutMilestoneLadder(spec: MilestoneLadderSpec, width: number): LadderGeometry {
  if (spec.steps.length === 0) return { width, height: 24, texts: [emptyText('没有分步目标')], bodies: [] };
  return stairs(spec, width) ?? rungs(spec, width);
}
