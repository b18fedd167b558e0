import { defineChart } from '../defineChart.ts';
import { describeBars } from './describe.ts';
import { layoutBars } from './geometry.ts';
import { drawBars } from './render.ts';
import { tableOfBars } from './table.ts';

/** 条形图: numbers side by side, from zero. */
export const bars = defineChart('chart-bars', {
  layout: layoutBars,
  draw: drawBars,
  describe: describeBars,
  table: tableOfBars,
});
