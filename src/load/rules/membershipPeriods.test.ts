import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const memberships = (...rows: readonly string[]) =>
  linesOf({
    'data/schools.csv':
      'school,name,place,stage,opened,closed\na,遂昌中学,suichang,junior,2010,2022-07\nb,实验小学,suichang,primary,,\n',
    'data/groups.csv': 'group,name,place,term\ng,甲集团,suichang,教育集团\nh,乙集团,suichang,教育集团\n',
    'data/memberships.csv': ['group,school,role,joined,left', ...rows].join('\n'),
  });

describe('a school in a group', () => {
  it('may leave and come back, change its role, and be in another group', () => {
    expect(
      memberships(
        'g,b,member,2015,2018',
        'g,b,lead,2018,2020-08-31',
        'g,b,member,2020-08-31,',
        'h,b,member,,',
      ),
    ).toEqual([]);
  });

  it('may not be there twice at a time', () => {
    expect(memberships('g,b,member,2015,2019', 'g,b,lead,2018,')).toEqual([
      'data/memberships.csv:3:joined error membership-overlap 学校“b”在集团“g”的时段与第 2 行重叠；同一时间在同一集团只能有一行，请改正加入、退出日期或删去一行',
    ]);
    expect(memberships('g,b,member,,', 'g,b,lead,,')).toHaveLength(1);
  });

  it('is doubtful outside the time in which the school exists', () => {
    expect(memberships('g,a,member,2008,2015', 'h,a,member,2012,2023')).toEqual([
      'data/memberships.csv:2:joined warning membership-outside-school “遂昌中学”2010 才开办，却在 2008 加入集团；开办以前不会计入，请核对',
      'data/memberships.csv:3:left warning membership-outside-school “遂昌中学”2022-07 已停办，却在 2023 才退出集团；停办以后不会计入，请核对',
    ]);
    expect(memberships('g,a,member,2022-09,')).toEqual([
      'data/memberships.csv:2:joined warning membership-outside-school “遂昌中学”2022-07 已停办，却在 2022-09 才加入集团；停办以后不会计入，请核对',
    ]);
  });

  it('needs no leaving date when the school closes', () => {
    expect(memberships('g,a,member,2012,')).toEqual([]);
  });

  it('is not there wholly before the group or the school, or after the group has ended', () => {
    expect(
      linesOf({
        'data/schools.csv': 'school,name,place,stage,opened\na,遂昌中学,suichang,junior,2010\n',
        'data/groups.csv':
          'group,name,place,term,established,ended\ng,甲集团,suichang,教育集团,2020,2024-08\n',
        'data/memberships.csv':
          'group,school,role,joined,left\ng,a,member,2025,\ng,a,member,2015,2018\ng,a,lead,,2009\ng,a,campus,2021,2023\n',
      }),
    ).toEqual([
      'data/memberships.csv:2:joined warning membership-outside-group “甲集团”2024-08 已终止，却有成员在 2025 才加入；这一行从不会计入，请核对日期或删去',
      'data/memberships.csv:3:left warning membership-outside-group “甲集团”2020 才成立，却有成员在 2018 已退出；这一行从不会计入，请核对日期或删去',
      'data/memberships.csv:4:left warning membership-outside-school “遂昌中学”2010 才开办，却在 2009 已退出集团；这一行从不会计入，请核对日期或删去',
      'data/memberships.csv:4:left warning membership-outside-group “甲集团”2020 才成立，却有成员在 2009 已退出；这一行从不会计入，请核对日期或删去',
    ]);
  });
});
