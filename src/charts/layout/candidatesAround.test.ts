import { expect, test } from 'vitest';
import { candidatesAround } from './candidatesAround.ts';

const label = { x: 100, y: 50, size: 10, gap: 7, sides: ['above', 'right'] } as const;

test('the dearest side comes first, all sides before any step away', () => {
  const places = candidatesAround(label, 40);
  expect(places).toHaveLength(6);
  expect(places[0]).toMatchObject({ x: 100 });
  expect(places[0]?.y).toBeLessThan(43);
  expect(places[1]?.x).toBe(127);
  expect(places[2]?.y).toBeLessThan(places[0]?.y ?? 0);
});

test('beside its mark a label stands at the height of it', () => {
  const [, right] = candidatesAround(label, 40);
  // Middle 50: the baseline lies 0.34 em below.
  expect(right?.y).toBeCloseTo(53.4);
});

test('a label keeps to its side of the mark where it may not step away elsewhere', () => {
  const places = candidatesAround({ ...label, away: ['above'], last: ['below'] }, 40);
  expect(places.filter(({ y }) => y > 60)).toEqual(places.slice(-1));
  expect(places).toHaveLength(5);
});
