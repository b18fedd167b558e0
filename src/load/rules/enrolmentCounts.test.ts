import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const enrolments = (...rows: readonly string[]) =>
  linesOf({
    'data/schools.csv': 'school,name,place,stage\na,遂昌中学,suichang,junior\n',
    'data/enrolments.csv': ['school,year,students,classes,large_classes', ...rows].join('\n'),
  });

describe('the counts of a school', () => {
  it('may be marks, blanks and zeros that agree', () => {
    expect(enrolments('a,2020,[x],20,3', 'a,2021,900,,', 'a,2022,0,0,0', 'a,2023,900,[c],5')).toEqual([]);
  });

  it('may not have more large classes than classes', () => {
    expect(enrolments('a,2023,900,20,21')).toEqual([
      'data/enrolments.csv:2:large_classes error large-classes-exceed “大班额班数”21 多于“班数”20；请核对这两个数',
    ]);
  });

  it('are doubtful when there are students and no class, or classes and no student', () => {
    expect(enrolments('a,2022,900,0,0', 'a,2023,0,20,0')).toEqual([
      'data/enrolments.csv:2:classes warning enrolment-implausible “在校生数”是 900，“班数”是 0；没有数的请写 [x]，不要写 0',
      'data/enrolments.csv:3:classes warning enrolment-implausible “在校生数”是 0，“班数”是 20；没有数的请写 [x]，不要写 0',
    ]);
  });
});
