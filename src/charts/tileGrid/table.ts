import type { ChartTable } from '../Chart.ts';
import { tileWords } from './describe.ts';
import type { TileGridSpec } from './spec.ts';

/** One row per place, with its class in words. */
export function tableOfTileGrid({ title, tiles, classes }: TileGridSpec): ChartTable {
  const rows = tiles.map((tile) => [
    tile.name,
    tileWords(tile),
    classes.find(({ step }) => step === tile.step)?.text ?? '—',
  ]);
  return { caption: title, head: ['地方', '数值', '分档'], rows };
}
