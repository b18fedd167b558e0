import type { Random } from '../random/randomFrom.ts';
import type { Tile } from './SamplePlace.ts';

/** Squares for `count` places: those nearest to the middle of a board, with some disorder at the rim. */
export function tileGrid(count: number, random: Random): Tile[] {
  const side = Math.ceil(Math.sqrt(count)) + 2;
  const middle = (side - 1) / 2;
  const board = Array.from({ length: side * side }, (_, square) => {
    const tile = { x: square % side, y: Math.floor(square / side) };
    const [east, south] = [tile.x - middle, tile.y - middle];
    return { tile, distance: Math.sqrt(east * east + south * south) + random.between(0, 0.9) };
  });
  const chosen = board
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ tile }) => tile)
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const left = Math.min(...chosen.map(({ x }) => x));
  const top = Math.min(...chosen.map(({ y }) => y));
  return chosen.map(({ x, y }) => ({ x: x - left, y: y - top }));
}
