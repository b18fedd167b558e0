import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenText } from './shortenText.ts';
import { textWidth } from './textWidth.ts';

test('what fits stays as it is', () => {
  expect(shortenText('恩施州', 39, 13)).toBe('恩施州');
});

test('what does not fit ends in an ellipsis', () => {
  expect(shortenText('经济技术开发区', 52, 13)).toBe('经济技…');
});

test('without room even for the ellipsis nothing is left', () => {
  expect(shortenText('恩施州', 5, 13)).toBe('');
});

test('the result is never wider than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(300), (text, width) => {
      expect(textWidth(shortenText(text, width, 13), 13)).toBeLessThanOrEqual(width);
    }),
  );
});
