import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const schools = (...rows: readonly string[]) =>
  linesOf({ 'data/schools.csv': ['school,name,place,stage,kind,parent', ...rows].join('\n') });
const school = 'a,遂昌中学,suichang,junior,school,';
const campus = 'a1,遂昌中学东街校区,suichang,junior,campus,a';

describe('the institution of a campus', () => {
  it('is a school of its own right', () => {
    expect(schools(school, campus, 'a2,石门教学点,suichang,primary,teaching_point,')).toEqual([]);
  });

  it('must be given', () => {
    expect(schools('a1,东街校区,suichang,junior,校区,')).toEqual([
      'data/schools.csv:2:parent error campus-without-parent “东街校区”是校区，没有写“所属学校”；请写上它所属学校的编码',
    ]);
  });

  it('may not be itself', () => {
    expect(schools('a1,东街校区,suichang,junior,校区,a1')).toEqual([
      'data/schools.csv:2:parent error own-parent “东街校区”的“所属学校”是它自己；独立的学校请留空，校区请写所属学校的编码',
    ]);
  });

  it('may not be a campus or a teaching point', () => {
    expect(schools(school, campus, 'a2,西街校区,suichang,junior,campus,a1')).toEqual([
      'data/schools.csv:4:parent error parent-not-institution “所属学校”写的是“遂昌中学东街校区”，那是校区；请写法人学校的编码（它自己的“所属学校”是“a”）',
    ]);
    expect(schools('t,石门教学点,suichang,primary,教学点,', 'a2,西街校区,suichang,junior,campus,t')).toEqual([
      'data/schools.csv:3:parent error parent-not-institution “所属学校”写的是“石门教学点”，那是教学点；请写法人学校的编码',
    ]);
  });

  it('is doubtful for what is called a school', () => {
    expect(schools(school, 'b,实验小学,suichang,primary,,a')).toEqual([
      'data/schools.csv:3:parent warning school-with-parent “实验小学”的“单位类别”是学校（或留空），却填了“所属学校”；校区请写 campus，教学点请写 teaching_point，独立的学校请不填',
    ]);
  });
});
