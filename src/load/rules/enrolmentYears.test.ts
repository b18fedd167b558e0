import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const twelve = Array.from({ length: 12 }, (_, index) => `s${index},第${index}小学,suichang,primary,,`);

function enrolments(...rows: readonly string[]): readonly string[] {
  return linesOf({
    'data/schools.csv': [
      'school,name,place,stage,opened,closed',
      'a,旧小学,suichang,primary,,2023',
      'b,新小学,suichang,primary,2023-09,',
      ...twelve,
    ].join('\n'),
    'data/enrolments.csv': ['school,year,students', ...rows].join('\n'),
  });
}

describe('enrolments', () => {
  it('are of years in which the school runs', () => {
    expect(enrolments('a,2023,100', 'b,2023,90', 'a,2024,100', 'b,2022,90', 's0,2022,80')).toEqual([
      'data/enrolments.csv:4:year warning enrolment-outside-school “旧小学”2023 已停办，却有 2024 年的在校生；不在办的年份不会计入，请核对年份，或改正开办、停办日期',
      'data/enrolments.csv:5:year warning enrolment-outside-school “新小学”2023-09 才开办，却有 2022 年的在校生；不在办的年份不会计入，请核对年份，或改正开办、停办日期',
    ]);
  });

  it('do not begin with a stray row: 1 of 13 schools open in 2020 is less than a tenth', () => {
    const all = twelve.map((_, index) => `s${index},2022,100`);
    expect(enrolments(...all, 's3,2020,100')).toEqual([
      'data/enrolments.csv:14:year warning enrolment-year-sparse 2020 年只有 1 行在校生，当年在办的学校有 13 所；名册从有在校生的第一年算起，2020 年的比率会没有数，请核对年份，或补齐各校这一年的数',
    ]);
    expect(enrolments(...all, 's3,2020,100', 's4,2020,100')).toEqual([]);
  });
});
