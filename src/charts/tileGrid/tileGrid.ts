import { defineChart } from '../defineChart.ts';
import { describeTileGrid } from './describe.ts';
import { layoutTileGrid } from './geometry.ts';
import { drawTileGrid } from './render.ts';
import { tableOfTileGrid } from './table.ts';

/** 方块图: places as tiles, without boundaries. */
export const tileGrid = defineChart('chart-tiles', {
  layout: layoutTileGrid,
  draw: drawTileGrid,
  describe: describeTileGrid,
  table: tableOfTileGrid,
});
