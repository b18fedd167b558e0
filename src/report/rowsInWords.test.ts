import { expect, it } from 'vitest';
import { rowsInWords } from './rowsInWords.ts';

it('names each table by its title', () => {
  expect(rowsInWords('memberships:2-14,17;schools:3-20')).toBe('集团成员表第2—14、17行；学校表第3—20行');
  expect(rowsInWords('enrolments/2023:2')).toBe('在校生表（2023）第2行');
});

it('says of a long list only how many rows there are', () => {
  expect(rowsInWords('groups:2,4,6,8,10,12,14-20')).toBe('集团表13行');
});

it('says nothing where there are none', () => {
  expect(rowsInWords('')).toBe('');
});
