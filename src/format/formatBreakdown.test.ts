import { expect, it } from 'vitest';
import { formatBreakdown } from './formatBreakdown.ts';

it('prints codes by their Chinese labels and a place’s own words as they are', () => {
  expect(formatBreakdown('locale=rural;stage=primary')).toBe('乡村·小学');
  expect(formatBreakdown('form=紧密型')).toBe('紧密型');
  expect(formatBreakdown('ownership=public;term=教联体')).toBe('公办·教联体');
  expect(formatBreakdown('stage=小学')).toBe('小学');
});

it('prints nothing for the whole', () => {
  expect(formatBreakdown('')).toBe('');
});
