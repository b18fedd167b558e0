import { expect, test } from 'vitest';
import { describeTileGrid } from './describe.ts';
import { layoutTileGrid } from './geometry.ts';
import type { Tile } from './spec.ts';
import { tableOfTileGrid } from './table.ts';
import { tileGridExamples } from './tileGridExamples.ts';
import { tilePlaces } from './tilePlaces.ts';

function tile(name: string, x: number, y: number): Tile {
  return { name, x, y, text: '1个', step: 1 };
}

test('tiles lie where their columns and rows say, from any origin', () => {
  const { places, columns, rows } = tilePlaces([tile('甲', 3, 5), tile('乙', 5, 6)], 320);
  expect(places.map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [2, 1],
  ]);
  expect([columns, rows]).toEqual([3, 2]);
});

test('columns too narrow to read give way to reading order', () => {
  const row = Array.from({ length: 10 }, (_, x) => tile(`${x}`, 9 - x, 0));
  expect(tilePlaces(row, 680).inReadingOrder).toBe(false);
  const narrow = tilePlaces(row, 320);
  expect(narrow.inReadingOrder).toBe(true);
  expect(narrow.places.map(({ tile: { name } }) => name).join('')).toBe('9876543210');
});

test('two tiles in one place are both shown', () => {
  const { places } = tilePlaces([tile('甲', 1, 1), tile('乙', 1, 1)], 320);
  expect(places.map(({ column }) => column)).toEqual([0, 1]);
});

test('no tile overlaps another', () => {
  const { tiles } = layoutTileGrid(tileGridExamples[2] ?? expect.fail(), 320);
  const corners = new Set(tiles.map(({ box }) => `${box.left} ${box.top}`));
  expect(corners.size).toBe(40);
});

test('a bound is never cut to look like a number', () => {
  for (const width of [320, 680]) {
    const { texts } = layoutTileGrid(tileGridExamples[2] ?? expect.fail(), width);
    expect(texts.filter(({ text }) => /%…|以…/u.test(text))).toEqual([]);
  }
});

test('places without a class are dashed where there are classes, plain where there are none', () => {
  const fills = (index: number) =>
    layoutTileGrid(tileGridExamples[index] ?? expect.fail(), 680).tiles.map(({ fill }) => fill);
  expect(new Set(fills(0))).toEqual(new Set(['plain']));
  expect(fills(1)).toEqual([1, 1, 2, 2, 3, 3, 4, 'none']);
});

test('the classes are counted, then every place told', () => {
  expect(describeTileGrid(tileGridExamples[0] ?? expect.fail()).summary).toBe('共8处，到期未公布的8处。');
  expect(describeTileGrid(tileGridExamples[4] ?? expect.fail()).description).toBe(
    '共2处，不足30%的1处，80%以上的1处。甲县12%；乙县85%。方块只表示大致方位，不画边界。',
  );
});

test('the table has the class in words', () => {
  expect(tableOfTileGrid(tileGridExamples[1] ?? expect.fail()).rows.slice(6)).toEqual([
    ['鹤峰县', '86.5%（无法判定）', '80%以上'],
    ['来凤县', '无数据（未到期）', '—'],
  ]);
});
