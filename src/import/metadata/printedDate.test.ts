import { expect, it } from 'vitest';
import { isDateLine, readPrintedDate } from './printedDate.ts';

it.each([
  ['2019年1月21日', '2019-01-21'],
  ['2023年08月16日', '2023-08-16'],
  ['二〇一九年一月二十一日', '2019-01-21'],
  ['二○一九年十二月三十日', '2019-12-30'],
  ['2018-07-16 09:23', '2018-07-16'],
  ['2019.1.25', '2019-01-25'],
  ['2019年1月', '2019-01'],
])('reads %s', (text, date) => {
  expect(readPrintedDate(text)).toEqual({ date, damaged: false });
});

it('mends a date of which one reading is left', () => {
  expect(readPrintedDate('2018年726')).toEqual({ date: '2018-07-26', damaged: true });
});

it.each(['2018年111', '2018年13月1日', '2019年2月30日', '今天', ''])('leaves %s unread', (text) => {
  expect(readPrintedDate(text)).toBeUndefined();
});

it('tells a line that is a date, whole or damaged, from one that begins with a year', () => {
  expect(['2018年726', '2019 年 1 月 21 日', '2019年组建5个集团'].map(isDateLine)).toEqual([
    true,
    true,
    false,
  ]);
});
