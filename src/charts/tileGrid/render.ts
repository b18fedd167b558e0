import { element, hover } from '../svg/element.ts';
import { verdictShape } from '../verdictShape.ts';
import type { PlacedTile, TileGridGeometry, TileSign } from './geometry.ts';
import { isDark } from './tileTexts.ts';

function renderSign(sign: TileSign, x: number, y: number): string {
  if (typeof sign === 'string' && sign !== 'none' && sign !== 'plain') return verdictShape(sign, x, y, 14);
  return element('rect', { class: `tile tile-${sign}`, x: x - 7, y: y - 7, width: 14, height: 14 });
}

function renderTile({ tile, box, fill }: PlacedTile): string {
  const { left, top } = box;
  const size = { width: box.right - left, height: box.bottom - top };
  const rectangle = element('rect', { class: `tile tile-${fill}`, x: left, y: top, ...size });
  const sign =
    tile.verdict === undefined ? '' : verdictShape(tile.verdict, (left + box.right) / 2, box.bottom - 13, 14);
  const dark = isDark(tile) && sign !== '' ? element('g', { class: 'on-fill' }, sign) : sign;
  return element('g', {}, rectangle + dark + hover(`${tile.name}：${tile.text}`));
}

/** The inside of the svg of a tile grid. */
export function drawTileGrid({ tiles, signs }: TileGridGeometry): string {
  return [...tiles.map(renderTile), ...signs.map(({ sign, x, y }) => renderSign(sign, x, y))].join('');
}
