import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const denominators = (terms: string) =>
  linesOf({
    'data/groups.csv': 'group,name,place,term\ng,甲教联体,suichang,教联体\nh,乙集团,suichang,教育集团\n',
    'data/denominators.csv': `place,indicator,stages,counting,terms\nsuichang,school_coverage_rate,小学;初中,institution,${terms}\n`,
  });

it('a kind of group that counts must be one that some group is', () => {
  expect(denominators('教联体；教育集团')).toEqual([]);
  expect(denominators('')).toEqual([]);
  expect(denominators('教连体')).toEqual([
    'data/denominators.csv:2:terms warning unknown-term 没有一个集团的“名称类型”是“教连体”，它不会计入；是不是“教联体”？',
  ]);
  expect(denominators('托管')).toEqual([
    'data/denominators.csv:2:terms warning unknown-term 没有一个集团的“名称类型”是“托管”，它不会计入；有的是：教联体、教育集团',
  ]);
});
