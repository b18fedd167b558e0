import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const schools = (...rows: readonly string[]) =>
  linesOf({
    'data/schools.csv': ['school,name,place,stage,kind,parent,opened,closed', ...rows].join('\n'),
  });

describe('a campus', () => {
  it('runs no longer than its institution', () => {
    expect(
      schools('a,实验小学,suichang,primary,,,,2023-07-01', 'b,实验小学南校区,suichang,primary,campus,a,,'),
    ).toEqual([
      'data/schools.csv:3:closed warning campus-outside-institution “实验小学南校区”仍在办，它的所属学校“实验小学”2023-07-01 已停办；按法人学校计时，这段时间它不会计入，请补上停办日期，改填新的“所属学校”，或改成独立的学校',
    ]);
    expect(
      schools('a,实验小学,suichang,primary,,,,2023', 'b,实验小学南校区,suichang,primary,campus,a,,2024'),
    ).toHaveLength(1);
  });

  it('begins no earlier than its institution', () => {
    expect(
      schools('a,实验小学,suichang,primary,,,2020,', 'b,实验小学南校区,suichang,primary,campus,a,2019,'),
    ).toHaveLength(1);
  });

  it('may close with it or before it, and may leave its opening blank', () => {
    expect(
      schools(
        'a,实验小学,suichang,primary,,,2010,2023-07-01',
        'b,实验小学南校区,suichang,primary,campus,a,,2023',
        'c,实验小学北校区,suichang,primary,campus,a,2012,2020',
      ),
    ).toEqual([]);
  });
});
