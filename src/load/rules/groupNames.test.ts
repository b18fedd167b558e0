import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const groups = (...rows: readonly string[]) =>
  linesOf({ 'data/groups.csv': ['group,name,place,term,established,ended', ...rows].join('\n') });

it('two groups of one place and time may not have the same name', () => {
  expect(
    groups('g,实验教育集团（东）,suichang,教育集团,,', 'h,实验教育集团(东),suichang,教育集团,,'),
  ).toEqual([
    'data/groups.csv:3:name error duplicate-name 同一个地方的第 2 行也叫“实验教育集团（东）”；请合成一行，若确是两个集团，请把名称写得能够区分',
  ]);
  expect(groups('g,甲集团,suichang,教育集团,,', 'h,甲集团,lishui,教育集团,,')).toEqual([]);
  expect(groups('g,甲集团,suichang,教育集团,,2018', 'h,甲集团,suichang,教育集团,2019,')).toEqual([]);
});
