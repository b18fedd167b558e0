import { max, min } from 'd3-array';
import type { Tile } from './spec.ts';

/** A tile in its column and row, both from 0. */
export interface TilePlace {
  readonly tile: Tile;
  readonly column: number;
  readonly row: number;
}

export interface TilePlaces {
  readonly places: readonly TilePlace[];
  readonly columns: number;
  readonly rows: number;
  /** Whether tiles stand in reading order instead of where they lie. */
  readonly inReadingOrder: boolean;
}

/** px below which a tile cannot hold three signs of a name. */
export const leastTile = 50;

function byPlace(a: Tile, b: Tile): number {
  return a.y - b.y || a.x - b.x;
}

/**
 * Where tiles lie. Where their columns would be too narrow to read (a province on a phone), or two tiles claim one
 * place, they follow each other in reading order instead.
 */
export function tilePlaces(tiles: readonly Tile[], width: number): TilePlaces {
  const left = min(tiles, ({ x }) => x) ?? 0;
  const top = min(tiles, ({ y }) => y) ?? 0;
  const columns = (max(tiles, ({ x }) => x) ?? 0) - left + 1;
  const rows = (max(tiles, ({ y }) => y) ?? 0) - top + 1;
  const taken = new Set(tiles.map(({ x, y }) => `${x} ${y}`));
  if (width / columns >= leastTile && taken.size === tiles.length) {
    const places = tiles.map((tile) => ({ tile, column: tile.x - left, row: tile.y - top }));
    return { places, columns, rows, inReadingOrder: false };
  }
  const fitting = Math.max(1, Math.min(tiles.length, Math.floor(width / (leastTile + 12))));
  const places = [...tiles]
    .sort(byPlace)
    .map((tile, index) => ({ tile, column: index % fitting, row: Math.floor(index / fitting) }));
  return { places, columns: fitting, rows: Math.ceil(tiles.length / fitting), inReadingOrder: true };
}
