import { expect, it } from 'vitest';
import { datesInWords } from './datesInWords.ts';

it('writes the days and months of a note as Chinese does', () => {
  expect(datesInWords('按网页标明的发布日期2018-07-16推定。')).toBe(
    '按网页标明的发布日期2018年7月16日推定。',
  );
  expect(datesInWords('2017-11前')).toBe('2017年11月前');
});

it('leaves what is no date: ranges of years, numbers of documents, days that do not exist', () => {
  expect(datesInWords('2018-2020年')).toBe('2018-2020年');
  expect(datesInWords('2018-13')).toBe('2018-13');
  expect(datesInWords('编号1-2018-07-16-3')).toBe('编号1-2018-07-16-3');
});
