import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

test('a number keeps its sign, and 以上 stays together', () => {
  expect(wrapText('22.5%以上', 56, 12, 2)).toEqual(['22.5%', '以上']);
});

test('closing punctuation does not begin a line, opening punctuation does not end one', () => {
  expect(wrapText('甲乙丙，丁', 39, 13, 3)).toEqual(['甲乙', '丙，丁']);
  expect(wrapText('甲乙（丙', 39, 13, 3)).toEqual(['甲乙', '（丙']);
});

test('beyond the last line the text is shortened', () => {
  expect(wrapText('某某经济技术开发区', 52, 13, 2)).toEqual(['某某经济', '技术开…']);
});

test('a Latin word that fits no line is broken', () => {
  expect(wrapText('aaaaaaaa', 24, 10, 9)).toEqual(['aaaa', 'aaaa']);
});

test('with lines enough no sign is lost, and no line is too wide', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 26, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, 13, 1000);
      expect(lines.join('')).toBe(text);
      // One sign with its punctuation is never parted: only such a piece may be wider.
      for (const line of lines) expect(line.length === 1 || textWidth(line, 13) <= width).toBe(true);
    }),
  );
});
