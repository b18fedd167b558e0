import type { Box } from '../layout/Box.ts';
import { baselineAt, type PlacedText, type TextRole, textSizes } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import { wrapText } from '../text/wrapText.ts';
import type { Tile } from './spec.ts';

const padding = 4;
const line = 16;

interface TileLines {
  readonly names: readonly string[];
  readonly size: number;
  readonly values: readonly string[];
}

/** Name and number on at most two lines each. A number is never cut (60%以上 is not 60%): what does not fit is left out. */
function linesOf({ name, text }: Tile, width: number): TileLines {
  const room = width - padding * 2;
  const size = textWidth(name, textSizes.text) <= room ? textSizes.text : textSizes.small;
  const values = wrapText(text, room, textSizes.small, 2);
  return { names: wrapText(name, room, size, 2), size, values: values.join('') === text ? values : [] };
}

/** Whether a tile of this width has room for its number. */
export function printsNumber(tile: Tile, width: number): boolean {
  return tile.text === '' || linesOf(tile, width).values.length > 0;
}

/** px that the words of the fullest tile need, and the signs of verdicts. */
export function tileHeight(tiles: readonly Tile[], width: number, withVerdicts: boolean): number {
  const lines = tiles
    .map((tile) => linesOf(tile, width))
    .map(({ names, values }) => names.length + values.length);
  return line * Math.max(2, ...lines) + 14 + (withVerdicts ? 18 : 0);
}

/** Classes from here on are dark: their words are printed in the colour of the paper. */
export function isDark(tile: Tile): boolean {
  return tile.step === 3 || tile.step === 4;
}

/** Name and number in the middle of the tile. */
export function tileTexts(tile: Tile, box: Box, withVerdicts: boolean): readonly PlacedText[] {
  const { names, size, values } = linesOf(tile, box.right - box.left);
  const bottom = box.bottom - (withVerdicts ? 18 : 0);
  const first = (box.top + bottom) / 2 - ((names.length + values.length - 1) * line) / 2;
  const role = (own: TextRole): TextRole => (isDark(tile) ? 'on-fill' : own);
  const lineOf = (
    text: string,
    full: string,
    index: number,
    own: TextRole,
    lineSize: number,
  ): PlacedText => ({
    text,
    full,
    x: (box.left + box.right) / 2,
    y: baselineAt(first + index * line, lineSize),
    size: lineSize,
    anchor: 'middle',
    role: role(own),
  });
  const valueRole = tile.step === undefined ? 'missing' : 'value';
  return [
    ...names.map((text, index) => lineOf(text, tile.name, index, 'name', size)),
    ...values.map((text, index) => lineOf(text, text, names.length + index, valueRole, textSizes.small)),
  ];
}
