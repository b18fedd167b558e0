import { defineChart } from '../defineChart.ts';
import { describeMilestoneLadder } from './describe.ts';
import { layoutMilestoneLadder } from './geometry.ts';
import { drawMilestoneLadder } from './render.ts';
import { tableOfMilestoneLadder } from './table.ts';

/** 目标阶梯: promises step by step, each with its verdict. */
export const milestoneLadder = defineChart('chart-ladder', {
  layout: layoutMilestoneLadder,
  draw: drawMilestoneLadder,
  describe: describeMilestoneLadder,
  table: tableOfMilestoneLadder,
});
