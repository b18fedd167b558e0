import { expect, test } from 'vitest';
import { layoutKey } from './layoutKey.ts';

test('an empty key takes no room', () => {
  expect(layoutKey([], 320, 0)).toEqual({ height: 0, signs: [], texts: [] });
});

test('entries follow each other and break into a second row at the edge', () => {
  const items = ['下限：实际可能更高', '区间：实际在两端之间', '目标'].map((text, sign) => ({ sign, text }));
  const key = layoutKey(items, 320, 0);
  expect(key.height).toBe(40);
  expect(key.texts.map(({ x }) => x)).toEqual([20, 164, 20]);
  expect(key.signs.map(({ y }) => y)).toEqual([10, 10, 30]);
});

test('an entry without a sign begins at the edge', () => {
  expect(layoutKey([{ sign: undefined, text: '单位：个' }], 320, 4).texts[0]).toMatchObject({
    x: 0,
    text: '单位：个',
  });
});
