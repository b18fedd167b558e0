import { bars } from './bars/bars.ts';
import type { Chart } from './Chart.ts';
import type { ChartKind, ChartSpecs } from './ChartSpec.ts';
import { line } from './line/line.ts';
import { milestoneLadder } from './milestoneLadder/milestoneLadder.ts';
import { smallMultiples } from './smallMultiples/smallMultiples.ts';
import { stackedShare } from './stackedShare/stackedShare.ts';
import { tileGrid } from './tileGrid/tileGrid.ts';
import { verdictStrip } from './verdictStrip/verdictStrip.ts';

/** Every kind of chart. A kind of `ChartSpecs` that is missing here does not compile. */
export const registry: { readonly [K in ChartKind]: Chart<ChartSpecs[K]> } = {
  line,
  bars,
  stackedShare,
  smallMultiples,
  tileGrid,
  milestoneLadder,
  verdictStrip,
};
