import { element, hover } from '../svg/element.ts';
import { verdictShape } from '../verdictShape.ts';
import type { PlacedTile, TileFill, TileGridGeometry, TileSign } from './geometry.ts';
import { isDark } from './tileTexts.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function renderSign(sign: TileSign, x: number, y: number): string {
  if (typeof sign === 'string' && sign !== 'none' && sign !== 'plain') return verdictShape(sign, x, y, 14);
  return renderFill(sign, { x: x - 7, y: y - 7, width: 14, height: 14 });
}

/** A tile's fill. The darkest has a frame within: where colours are forced or grey, the two dark ones look alike. */
function renderFill(fill: TileFill, box: Rectangle): string {
  const { x, y, width, height } = box;
  const within = { x: x + 2.5, y: y + 2.5, width: width - 5, height: height - 5 };
  return (
    element('rect', { class: `tile tile-${fill}`, ...box }) +
    (fill === 4 ? element('rect', { class: 'tile-frame', ...within }) : '')
  );
}

function renderTile({ tile, box, fill, isWhole }: PlacedTile): string {
  const { left, top } = box;
  const rectangle = renderFill(fill, { x: left, y: top, width: box.right - left, height: box.bottom - top });
  const sign =
    tile.verdict === undefined ? '' : verdictShape(tile.verdict, (left + box.right) / 2, box.bottom - 13, 14);
  const dark = isDark(tile) && sign !== '' ? element('g', { class: 'on-fill' }, sign) : sign;
  if (isWhole) return rectangle + dark;
  return element('g', {}, rectangle + dark + hover(`${tile.name}：${tile.text}`));
}

/** The inside of the svg of a tile grid. */
export function drawTileGrid({ tiles, signs }: TileGridGeometry): string {
  return [...tiles.map(renderTile), ...signs.map(({ sign, x, y }) => renderSign(sign, x, y))].join('');
}
