import { expect, it } from 'vitest';
import { randomFrom } from './randomFrom.ts';

it('gives the same stream for the same seed, and another for another', () => {
  const first = randomFrom('county-1');
  const again = randomFrom('county-1');
  const other = randomFrom('county-2');
  const draws = Array.from({ length: 50 }, () => first.next());
  expect(Array.from({ length: 50 }, () => again.next())).toEqual(draws);
  expect(Array.from({ length: 50 }, () => other.next())).not.toEqual(draws);
});

it('stays within 0 and 1 and fills the tenths evenly', () => {
  const random = randomFrom('even');
  const tenths = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 20_000; draw += 1) {
    const tenth = random.below(10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(tenths.every((count) => count > 1800 && count < 2200)).toBe(true);
});

it('spreads around 1, skewed to the right', () => {
  const random = randomFrom('spread');
  const draws = Array.from({ length: 20_000 }, () => random.spread()).sort((a, b) => a - b);
  expect(draws[0]).toBeGreaterThanOrEqual(0.24);
  expect(draws[10_000]).toBeCloseTo(1, 1);
  expect(draws.at(-1)).toBeLessThanOrEqual(3.6);
  expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeGreaterThan(1.1);
});

it('chooses by weight', () => {
  const random = randomFrom('weights');
  const draws = Array.from({ length: 10_000 }, () =>
    random.weighted([
      ['often', 3],
      ['seldom', 1],
    ]),
  );
  const often = draws.filter((draw) => draw === 'often').length;
  expect(often).toBeGreaterThan(7300);
  expect(often).toBeLessThan(7700);
});
