import { expect, it } from 'vitest';
import { numberText } from './numberText.ts';

it.each([
  [1, 'chineseCounting', '一'],
  [10, 'japaneseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'chineseCounting', '二十'],
  [101, 'chineseCounting', '一百零一'],
  [110, 'chineseCounting', '一百一十'],
  [3, 'decimal', '3'],
  [3, 'decimalFullWidth', '３'],
  [3, 'decimalZero', '03'],
  [3, 'decimalEnclosedCircle', '③'],
  [3, 'lowerLetter', 'c'],
])('prints %i as %s: %s', (value, format, text) => {
  expect(numberText(value, format)).toBe(text);
});

it('has no number for a bullet', () => {
  expect(numberText(1, 'bullet')).toBeUndefined();
  expect(numberText(1, 'constructor')).toBeUndefined();
});
