import { expect, it } from 'vitest';
import { absenceInWords } from './absenceInWords.ts';

it('says since when a place is gone, or from when it is there; both days are in', () => {
  const life = { from: '2020-09-01', to: '2023-08-31' };
  expect(absenceInWords(life, '2023-12-31')).toBe('2023年8月31日撤销');
  expect(absenceInWords(life, '2020-08-31')).toBe('2020年9月1日设立');
  expect(absenceInWords(life, '2023-08-31')).toBeUndefined();
  expect(absenceInWords(life, '2020-09-01')).toBeUndefined();
  expect(absenceInWords({ to: '2023' }, '2023-12-31')).toBeUndefined();
  expect(absenceInWords({}, '2023-12-31')).toBeUndefined();
});
