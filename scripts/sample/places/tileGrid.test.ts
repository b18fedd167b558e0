import { expect, it } from 'vitest';
import { randomFrom } from '../random/randomFrom.ts';
import { tileGrid } from './tileGrid.ts';

it('gives every place a square of its own, from column 0 and row 0', () => {
  for (const count of [1, 2, 11, 12, 30]) {
    const tiles = tileGrid(count, randomFrom(`tiles-${count}`));
    expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(count);
    expect(Math.min(...tiles.map(({ x }) => x))).toBe(0);
    expect(Math.min(...tiles.map(({ y }) => y))).toBe(0);
  }
});
