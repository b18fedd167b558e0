import { expect, test } from 'vitest';
import { layoutTileGrid } from './geometry.ts';
import { drawTileGrid } from './render.ts';
import type { Tile } from './spec.ts';
import { tileGridExamples } from './tileGridExamples.ts';
import { tileHeight, tileTexts } from './tileTexts.ts';

const box = { left: 0, right: 64, top: 0, bottom: 78 };
const tile: Tile = { x: 0, y: 0, name: '恩施市', text: '22.5%以上', step: 1 };

function printed(of: Partial<Tile>): readonly string[] {
  return tileTexts({ ...tile, ...of }, box, false).map(({ text }) => text);
}

test('a number with its bound breaks before the word, never within', () => {
  expect(printed({})).toEqual(['恩施市', '22.5%', '以上']);
});

test('a number that does not fit on two lines is left out, not cut', () => {
  expect(printed({ text: '超过100人不足200人，另有若干人' })).toEqual(['恩施市']);
});

test('a long name is shortened after two lines', () => {
  expect(printed({ name: '某某经济技术开发区', text: '5%' })).toEqual(['某某经济', '技术开…', '5%']);
});

test('words on dark tiles are printed in the colour of the paper', () => {
  const roles = ([1, 2, 3, 4] as const).map((step) => tileTexts({ ...tile, step }, box, false)[0]?.role);
  expect(roles).toEqual(['name', 'name', 'on-fill', 'on-fill']);
});

test('all tiles are as high as the fullest needs', () => {
  expect(tileHeight([tile, { ...tile, text: '5%' }], 64, false)).toBe(62);
  expect(tileHeight([tile], 64, true)).toBe(80);
});

test('a sign on a dark tile is drawn for a dark ground', () => {
  const svg = drawTileGrid(layoutTileGrid(tileGridExamples[1] ?? expect.fail(), 680));
  expect(svg.match(/class="on-fill"/gu)).toHaveLength(3);
});

test('a tile says when pointed at what it has no room to print', () => {
  const long = { x: 0, y: 0, name: '利川市', text: '只公布了教育联盟的个数', step: undefined };
  const drawn = (text: string) =>
    drawTileGrid(
      layoutTileGrid({ kind: 'tileGrid', id: 't', title: '', classes: [], tiles: [{ ...long, text }] }, 320),
    );
  expect(drawn(`${long.text}，没有公布教联体的个数`)).toContain('<title>利川市：只公布了教育联盟');
  expect(drawn('20.5%')).not.toContain('<title>');
});
