import { barsExamples } from './bars/barsExamples.ts';
import type { ChartKind, ChartSpecs } from './ChartSpec.ts';
import { lineExamples } from './line/lineExamples.ts';
import { milestoneLadderExamples } from './milestoneLadder/milestoneLadderExamples.ts';
import { smallMultiplesExamples } from './smallMultiples/smallMultiplesExamples.ts';
import { stackedShareExamples } from './stackedShare/stackedShareExamples.ts';
import { tileGridExamples } from './tileGrid/tileGridExamples.ts';
import { verdictStripExamples } from './verdictStrip/verdictStripExamples.ts';

/** Examples of every kind, hard cases included. A kind without examples does not compile, so none goes untested. */
export const chartExamples: { readonly [K in ChartKind]: readonly ChartSpecs[K][] } = {
  line: lineExamples,
  bars: barsExamples,
  stackedShare: stackedShareExamples,
  smallMultiples: smallMultiplesExamples,
  tileGrid: tileGridExamples,
  milestoneLadder: milestoneLadderExamples,
  verdictStrip: verdictStripExamples,
};
