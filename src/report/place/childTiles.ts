import type { Tile, TileGridSpec, TileStep } from '../../charts/tileGrid/spec.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { bracketed } from '../../format/bracketed.ts';
import type { ChildCell, ChildColumn } from './ChildColumn.ts';

/** Classes of a rate, by their lower ends; the same on every page, so that two grids read alike. */
const classes = [
  { step: 1, from: 0, text: '不足40%' },
  { step: 2, from: 40, text: '40%以上不足60%' },
  { step: 3, from: 60, text: '60%以上不足80%' },
  { step: 4, from: 80, text: '80%以上' },
] as const satisfies readonly { step: TileStep; from: number; text: string }[];

/**
 * The places below as tiles: by the first rate if they have one, else by the verdict on what was promised of each.
 * Undefined where a place has no square of its own, or nothing is known to show.
 */
export function childTiles(
  name: string,
  children: readonly PlaceRow[],
  numbers: readonly ChildColumn[],
  promises: readonly ChildColumn[],
): TileGridSpec | undefined {
  const rate = numbers.find(({ isRate, cells }) => isRate && cells.some(({ at }) => at !== undefined));
  const shown = rate ?? promises[0];
  if (shown === undefined || children.length < 2) return undefined;
  const tiles = children.flatMap((child, index) => {
    const { tile_x: x, tile_y: y } = child;
    const cell = shown.cells[index];
    if (typeof x !== 'number' || typeof y !== 'number' || cell === undefined) return [];
    return [tile(child, x, y, cell, rate === undefined ? shown.head : undefined)];
  });
  if (tiles.length < children.length) return undefined;
  return {
    kind: 'tileGrid',
    id: 'children',
    title: `${name}下辖各地：${shown.head}`,
    tiles,
    classes: rate === undefined ? [] : classes,
  };
}

function tile(
  { name }: PlaceRow,
  x: number,
  y: number,
  { figure, at, verdict, words }: ChildCell,
  promise: string | undefined,
): Tile {
  if (promise !== undefined) return { x, y, name, text: ownWords(figure, promise), step: undefined, verdict };
  return { x, y, name, text: at === undefined ? words : (figure?.text ?? ''), step: stepOf(at) };
}

/** 协作型教育集团数13个: a number of another kind than the promise speaks of says of which. */
function ownWords(figure: ChildCell['figure'], promise: string): string {
  if (figure === undefined) return '';
  const { title, indicatorTitle, part, text } = figure;
  const kind = title === indicatorTitle || promise.includes(title) ? '' : title;
  return `${kind}${bracketed(part)}${text}`;
}

function stepOf(percent: number | undefined): TileStep | undefined {
  return percent === undefined ? undefined : classes.findLast(({ from }) => percent >= from)?.step;
}
