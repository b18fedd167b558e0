import { expect, it } from 'vitest';
import { dueInBrief } from './dueInBrief.ts';

it('calls the last day of a year its end', () => {
  expect(dueInBrief({ due: '2025-12-31', due_basis: 'stated' })).toBe('2025年底');
  expect(dueInBrief({ due: '2018', due_basis: 'stated' })).toBe('2018年底');
});

it('keeps a month or a day', () => {
  expect(dueInBrief({ due: '2024-07', due_basis: 'stated' })).toBe('2024年7月');
  expect(dueInBrief({ due: '2019-01-21', due_basis: 'inferred' })).toBe('2019年1月21日（推定）');
});

it('says why there is no date', () => {
  expect(dueInBrief({ due: undefined, due_basis: 'standing' })).toBe('长期有效');
  expect(dueInBrief({ due: undefined, due_basis: 'redacted' })).toBe('来源隐去');
  expect(dueInBrief({ due: undefined, due_basis: undefined })).toBe('未写期限');
});
