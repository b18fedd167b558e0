import { defineChart } from '../defineChart.ts';
import { describeSmallMultiples } from './describe.ts';
import { layoutSmallMultiples } from './geometry.ts';
import { drawSmallMultiples } from './render.ts';
import { tableOfSmallMultiples } from './table.ts';

/** 小图组: many small lines on one scale. */
export const smallMultiples = defineChart('chart-multiples', {
  layout: layoutSmallMultiples,
  draw: drawSmallMultiples,
  describe: describeSmallMultiples,
  table: tableOfSmallMultiples,
});
