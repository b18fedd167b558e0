import { defineChart } from '../defineChart.ts';
import { describeLine } from './describe.ts';
import { layoutLine } from './geometry.ts';
import { drawLine } from './render.ts';
import { tableOfLine } from './table.ts';

/** 折线图: a development over time with its targets. */
export const line = defineChart('chart-line', {
  layout: layoutLine,
  draw: drawLine,
  describe: describeLine,
  table: tableOfLine,
});
