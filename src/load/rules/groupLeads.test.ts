import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const led = (...rows: readonly string[]) =>
  linesOf({
    'data/schools.csv': [
      'school,name,place,stage',
      ...['a', 'b', 'c'].map((id) => `${id},${id}小学,suichang,primary`),
    ].join('\n'),
    'data/groups.csv': 'group,name,place,term\ng,实验教育集团,suichang,教育集团',
    'data/memberships.csv': ['group,school,role,joined,left', ...rows].join('\n'),
  });

it('warns of three schools that lead one group at one time', () => {
  expect(led('g,a,lead,,', 'g,b,lead,,', 'g,c,lead,2024-01-01,')).toEqual([
    'data/memberships.csv:4:role warning several-leads “实验教育集团”同一时间有 3 所牵头学校；请核对角色，已经不牵头的填上退出日期，再另写一行它后来的角色',
  ]);
  expect(led('g,a,lead,,2023', 'g,b,lead,,', 'g,c,lead,2024-01-01,')).toEqual([]);
  expect(led('g,a,lead,,', 'g,b,lead,,', 'g,c,member,,')).toEqual([]);
  expect(led('g,a,lead,,2022', 'g,b,lead,2023,', 'g,c,lead,,')).toEqual([]);
});
