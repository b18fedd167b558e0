import { expect, it } from 'vitest';
import { numbersIn } from './numbersIn.ts';

it('reads a number whatever its digits', () => {
  expect([...numbersIn('至少组建1-2个教育集团')]).toEqual(['1', '2']);
  expect([...numbersIn('达到６０％以上')]).toEqual(['60']);
  expect([...numbersIn('百分之六十')]).toContain('60');
  expect([...numbersIn('投入1.2万元，1,878所，5亿多元')]).toEqual(['12000', '1878', '500000000']);
  expect([...numbersIn('2 万人，1 878所')]).toEqual(['20000', '1878']);
  expect([...numbersIn('三成以上')]).toEqual(['3', '30']);
  expect([...numbersIn('提高8.5个百分点')]).toContain('8.5');
});

it('reads what can be read in two ways digit by digit, and nothing where there is no number', () => {
  expect([...numbersIn('三四个')]).toEqual(['3', '4']);
  expect([...numbersIn('全部纳入')]).toEqual([]);
});
