import type { VerdictKind } from '../../domain/lists/verdictKinds.ts';
import type { ChartBase } from '../Chart.ts';

/** A class of a tile map, 1 the lightest. */
export type TileStep = 1 | 2 | 3 | 4;

export interface Tile {
  /** Column and row of the grid; whole numbers, any origin. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** What is known of the place, as printed: `60%以上`, `无数据`. */
  readonly text: string;
  /** undefined: no class, drawn hollow with a dashed edge. */
  readonly step: TileStep | undefined;
  readonly verdict?: VerdictKind | undefined;
}

/** Places as equal tiles, roughly where they lie. It draws no boundary and is not a map of territory. */
export interface TileGridSpec extends ChartBase {
  readonly kind: 'tileGrid';
  readonly tiles: readonly Tile[];
  /** What each class means: `不足30%`. Values of different definitions have no common classes. */
  readonly classes: readonly { readonly step: TileStep; readonly text: string }[];
}
