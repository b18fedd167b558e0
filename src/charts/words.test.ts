import { expect, test } from 'vitest';
import { listed, sentences } from './words.ts';

test('names follow each other, and beyond a number they are counted', () => {
  expect(listed(['甲', '乙', '丙'])).toBe('甲、乙、丙');
  expect(listed(['甲', '乙', '丙'], 2)).toBe('甲、乙等3个');
});

test('sentences are closed once, and empty ones left out', () => {
  expect(sentences('共3项', '', '目标未公布。', '够了吗？')).toBe('共3项。目标未公布。够了吗？');
});
