import { defineChart } from '../defineChart.ts';
import { describeVerdictStrip } from './describe.ts';
import { layoutVerdictStrip } from './geometry.ts';
import { drawVerdictStrip } from './render.ts';
import { tableOfVerdictStrip } from './table.ts';

/** 判定条: the verdicts of each place, one sign per target or lengths on one scale. */
export const verdictStrip = defineChart('chart-strip', {
  layout: layoutVerdictStrip,
  draw: drawVerdictStrip,
  describe: describeVerdictStrip,
  table: tableOfVerdictStrip,
});
