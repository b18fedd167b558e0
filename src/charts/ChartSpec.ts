import type { BarsSpec } from './bars/spec.ts';
import type { LineSpec } from './line/spec.ts';
import type { MilestoneLadderSpec } from './milestoneLadder/spec.ts';
import type { SmallMultiplesSpec } from './smallMultiples/spec.ts';
import type { StackedShareSpec } from './stackedShare/spec.ts';
import type { TileGridSpec } from './tileGrid/spec.ts';
import type { VerdictStripSpec } from './verdictStrip/spec.ts';

/** Every kind of chart and what it is made from. A new kind is a line here; the compiler then asks for the registry's. */
export interface ChartSpecs {
  readonly line: LineSpec;
  readonly bars: BarsSpec;
  readonly stackedShare: StackedShareSpec;
  readonly smallMultiples: SmallMultiplesSpec;
  readonly tileGrid: TileGridSpec;
  readonly milestoneLadder: MilestoneLadderSpec;
  readonly verdictStrip: VerdictStripSpec;
}

export type ChartKind = keyof ChartSpecs;
export type ChartSpec = ChartSpecs[ChartKind];
