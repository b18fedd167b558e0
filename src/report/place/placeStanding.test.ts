import { expect, it } from 'vitest';
import { placeStanding } from './placeStanding.ts';

it('says that a place is gone, or not yet there', () => {
  const bounds = { from: '2020-09-01', to: '2023-08-31' };
  expect(placeStanding(bounds, '2024-12-31')).toBe('已于2023年8月31日撤销。');
  expect(placeStanding(bounds, '2020-01-01')).toBe('将于2020年9月1日设立。');
  expect(placeStanding(bounds, '2023-08-31')).toBe('');
});
