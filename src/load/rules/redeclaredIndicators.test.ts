import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

it('an indicator of the code may not be declared again', () => {
  expect(
    linesOf({
      'data/indicators.csv': 'indicator,title,unit,definition\ngroup_count,集团数,个,集团的个数。\n',
    }),
  ).toEqual([
    'data/indicators.csv:2:indicator error indicator-redeclared “group_count”是公报自带的指标，不能再声明一次；请删去这一行，它的编码可以直接使用',
  ]);
});
