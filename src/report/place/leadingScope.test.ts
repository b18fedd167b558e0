import { expect, it } from 'vitest';
import { leadingScope } from './leadingScope.ts';

const of = (scope: string, period = '2018', breakdown = '') => ({ scope, period, breakdown });

it('is the whole place where any number speaks of it', () => {
  expect(leadingScope([of('主城区'), of('主城区', '2017'), of('')])).toBe('');
  expect(leadingScope([])).toBe('');
});

it('is otherwise the part with the most periods, the first where several have as many', () => {
  expect(leadingScope([of('主城区'), of('各县（市、区）', '2017'), of('各县（市、区）')])).toBe(
    '各县（市、区）',
  );
  expect(leadingScope([of('主城区'), of('各县（市、区）')])).toBe('主城区');
  expect(leadingScope([of('主城区'), of('各县（市、区）', '2017', 'form=紧密型')])).toBe('主城区');
});
