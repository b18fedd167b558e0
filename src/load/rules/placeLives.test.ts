import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const places =
  'place,name,level,from,to\nsuichang,遂昌县,county,,\nold,丙县,county,,2023-08-31\nnew,丁区,county,2023-09-01,';

describe('a place that is gone', () => {
  it('has no schools that run on; one that is older than its new place is in order', () => {
    expect(
      linesOf({
        'data/places.csv': places,
        'data/schools.csv': [
          'school,name,place,stage,opened,closed',
          'a,甲校,old,primary,,',
          'b,乙校,old,primary,,2024',
          'c,丙校,old,primary,,2023-08-31',
          'd,丁校,new,primary,2020,',
          'e,戊校,new,primary,,',
        ].join('\n'),
      }),
    ).toEqual([
      'data/schools.csv:2:place warning outside-place “甲校”仍在办，所在的“丙县”2023-08-31 已撤销，撤销以后它不计入这个地方；请改填现在的“地方编码”，或补正日期',
      'data/schools.csv:3:closed warning outside-place “乙校”到 2024，所在的“丙县”2023-08-31 已撤销，撤销以后它不计入这个地方；请改填现在的“地方编码”，或补正日期',
    ]);
  });

  it('has no groups that run on', () => {
    const groups = ['group,name,place,term,established,ended', 'g,丙集团,old,教育集团,2020,'].join('\n');
    expect(linesOf({ 'data/places.csv': places, 'data/groups.csv': groups })).toHaveLength(1);
    expect(
      linesOf({ 'data/places.csv': places, 'data/groups.csv': groups.replace('2020,', '2020,2023') }),
    ).toEqual([]);
  });
});
