import { expect, test } from 'vitest';
import { exact, floor, inYear, noData } from '../sampleValues.ts';
import { joinedRuns } from './joinedRuns.ts';

function years(points: Parameters<typeof joinedRuns>[0]): readonly (readonly number[])[] {
  return joinedRuns(points).map((run) => run.map(({ at }) => at));
}

test('exact numbers of successive years are joined, in whatever order they come', () => {
  expect(years([inYear(2018, exact(437, '个')), inYear(2017, exact(206, '个'))])).toEqual([[2017, 2018]]);
});

test('a year without a row breaks the line', () => {
  const points = [2017, 2018, 2020, 2021].map((year) => inYear(year, exact(1, '个')));
  expect(years(points)).toEqual([
    [2017, 2018],
    [2020, 2021],
  ]);
});

test('a missing value breaks the line', () => {
  const points = [inYear(2017, exact(1, '个')), inYear(2018, noData), inYear(2019, exact(2, '个'))];
  expect(years(points)).toEqual([]);
});

test('a floor is never on the line, and the line does not pass over it', () => {
  const points = [
    inYear(2016, exact(40, '%')),
    inYear(2017, exact(50, '%')),
    inYear(2018, floor(60, '%')),
    inYear(2019, exact(70, '%')),
  ];
  expect(years(points)).toEqual([[2016, 2017]]);
});

test('two numbers of one time are not joined', () => {
  expect(years([inYear(2018, exact(1, '个')), inYear(2018, exact(2, '个'))])).toEqual([]);
});
