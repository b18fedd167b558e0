import { defineChart } from '../defineChart.ts';
import { describeStackedShare } from './describe.ts';
import { layoutStackedShare } from './geometry.ts';
import { drawStackedShare } from './render.ts';
import { tableOfStackedShare } from './table.ts';

/** 构成图: one whole and its parts. */
export const stackedShare = defineChart('chart-share', {
  layout: layoutStackedShare,
  draw: drawStackedShare,
  describe: describeStackedShare,
  table: tableOfStackedShare,
});
