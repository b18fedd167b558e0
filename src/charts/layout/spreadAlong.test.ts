import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadAlong } from './spreadAlong.ts';

test('things that do not collide stay where they want to be', () => {
  expect(
    spreadAlong(
      [
        { wanted: 10, size: 10 },
        { wanted: 40, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 40]);
});

test('two with one wish settle around it', () => {
  expect(
    spreadAlong(
      [
        { wanted: 50, size: 10 },
        { wanted: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test('at the end of the line they are pushed back', () => {
  expect(
    spreadAlong(
      [
        { wanted: 99, size: 10 },
        { wanted: 100, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([85, 95]);
});

test('none overlaps, none leaves the line, and their order is that of their wishes', () => {
  const item = fc.record({
    wanted: fc.integer({ min: -50, max: 550 }),
    size: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const middles = spreadAlong(items, 0, 500);
      const placed = items
        .map(({ wanted, size }, index) => ({ wanted, size, middle: middles[index] ?? 0 }))
        .sort((a, b) => a.middle - b.middle);
      for (const [index, { middle, size, wanted }] of placed.entries()) {
        expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(middle + size / 2).toBeLessThanOrEqual(500 + 1e-6);
        const next = placed[index + 1];
        if (!next) continue;
        expect(next.middle - next.size / 2 - (middle + size / 2)).toBeGreaterThanOrEqual(-1e-6);
        expect(wanted).toBeLessThanOrEqual(next.wanted);
      }
    }),
  );
});
