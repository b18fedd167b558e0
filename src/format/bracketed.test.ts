import { expect, it } from 'vitest';
import { bracketed } from './bracketed.ts';

it('never puts round brackets within round brackets', () => {
  expect(bracketed('公报编辑部（示范站）')).toBe('（公报编辑部〔示范站〕）');
  expect(bracketed('各县（市、区）')).toBe('（各县〔市、区〕）');
  expect(bracketed('小学')).toBe('（小学）');
  expect(bracketed('')).toBe('');
});
