import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { Geometry } from '../Chart.ts';
import type { Box } from '../layout/Box.ts';
import { type KeyItem, layoutKey, type PlacedSign } from '../layout/layoutKey.ts';
import { emptyText } from '../text/emptyText.ts';
import type { Tile, TileGridSpec, TileStep } from './spec.ts';
import { tilePlaces } from './tilePlaces.ts';
import { printsNumber, tileHeight, tileTexts } from './tileTexts.ts';

/** A class, `none` for places without one, `plain` where there are no classes at all, or a verdict. */
export type TileSign = TileFill | VerdictKind;
export type TileFill = TileStep | 'none' | 'plain';

export interface PlacedTile {
  readonly tile: Tile;
  readonly box: Box;
  readonly fill: TileFill;
  /** Whether the tile prints its number; what it leaves out is said when it is pointed at. */
  readonly isWhole: boolean;
}

export interface TileGridGeometry extends Geometry {
  readonly tiles: readonly PlacedTile[];
  readonly signs: readonly PlacedSign<TileSign>[];
  readonly inReadingOrder: boolean;
}

const gap = 4;
const widest = 104;

function keyOf({ tiles, classes }: TileGridSpec): readonly KeyItem<TileSign>[] {
  const items: KeyItem<TileSign>[] = classes.map(({ step, text }) => ({ sign: step, text }));
  if (classes.length > 0 && tiles.some(({ step }) => step === undefined)) {
    items.push({ sign: 'none', text: '不分档' });
  }
  const judged = new Set(tiles.map(({ verdict }) => verdict));
  for (const kind of Object.keys(verdictKinds) as VerdictKind[]) {
    if (judged.has(kind)) items.push({ sign: kind, text: verdictKinds[kind] });
  }
  return items;
}

/** Lays out a tile grid for a width in px, the key of its classes above it. */
export function layoutTileGrid(spec: TileGridSpec, width: number): TileGridGeometry {
  if (spec.tiles.length === 0) {
    return { width, height: 24, texts: [emptyText('没有地方')], tiles: [], signs: [], inReadingOrder: false };
  }
  const key = layoutKey(keyOf(spec), width, 0);
  const top = key.height + 8;
  const { places, columns, rows, inReadingOrder } = tilePlaces(spec.tiles, width);
  const each = Math.min(widest, Math.floor((width - (columns - 1) * gap - 2) / columns));
  const withVerdicts = spec.tiles.some(({ verdict }) => verdict !== undefined);
  const height = tileHeight(spec.tiles, each, withVerdicts);
  const unclassed: TileFill = spec.classes.length > 0 ? 'none' : 'plain';
  const tiles = places.map(({ tile, column, row }) => {
    const left = 1 + column * (each + gap);
    const upper = top + row * (height + gap);
    return {
      tile,
      fill: tile.step ?? unclassed,
      isWhole: printsNumber(tile, each),
      box: { left, right: left + each, top: upper, bottom: upper + height },
    };
  });
  const texts = [...key.texts, ...tiles.flatMap(({ tile, box }) => tileTexts(tile, box, withVerdicts))];
  return { width, height: top + rows * (height + gap), texts, tiles, signs: key.signs, inReadingOrder };
}
