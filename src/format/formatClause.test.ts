import { expect, it } from 'vitest';
import { formatClause } from './formatClause.ts';

it('keeps the first numeral and the number after it apart', () => {
  expect(formatClause('一1')).toBe('一、1');
  expect(formatClause('十二3')).toBe('十二、3');
  expect(formatClause('三（二）1')).toBe('三（二）1');
  expect(formatClause('四（一）')).toBe('四（一）');
});

it('keeps an annex and its own numerals apart', () => {
  expect(formatClause('附件2一')).toBe('附件2，一');
  expect(formatClause('附件2一3')).toBe('附件2，一、3');
  expect(formatClause('附件')).toBe('附件');
  expect(formatClause('附件12')).toBe('附件12');
});

it('leaves articles and named parts alone', () => {
  expect(formatClause('第十二条')).toBe('第十二条');
  expect(formatClause('引言')).toBe('引言');
});
