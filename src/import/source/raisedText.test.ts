import { expect, it } from 'vitest';
import { raisedText } from './raisedText.ts';

it('writes raised and lowered figures in characters that stand so, and names what has none', () => {
  expect(raisedText('2', 'super')).toBe('²');
  expect(raisedText('[12]', 'super')).toBe('[¹²]');
  expect(raisedText('2', 'sub')).toBe('₂');
  expect(raisedText('注', 'super')).toBe('〔上标：注〕');
});
