import { expect, it } from 'vitest';
import { yearAt } from './yearAt.ts';

it('puts the end of a year on the year', () => {
  expect(yearAt('2023')).toBe(2023);
  expect(yearAt('2023-12')).toBe(2023);
  expect(yearAt('2023-12-31')).toBe(2023);
});

it('puts a day before the end of its year', () => {
  expect(yearAt('2024-06-30')).toBe(2023.497);
  expect(yearAt('2026-11-20')).toBe(2025.888);
});
