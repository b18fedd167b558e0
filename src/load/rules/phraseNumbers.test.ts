import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const target = (requirement: string, phrase: string, kind = '') =>
  linesOf({
    'data/targets.csv': `target,place,indicator,requirement,policy,clause,phrase,due_basis,kind\nt,suichang,group_count,${requirement},suichang-2019,三,${phrase},none,${kind}\n`,
  });

const observation = (value: string, phrase: string) =>
  linesOf({
    'data/observations.csv': `observation,place,indicator,period,value,policy,clause,phrase\no,suichang,group_count,2018,${value},suichang-2019,三,${phrase}\n`,
  });

it('warns of a requirement whose number its phrase does not hold', () => {
  expect(target('80个以上', '组建60个以上教育集团')).toEqual([
    'data/targets.csv:2:requirement warning phrase-without-number 要求“80个以上”里的80在原文短语“组建60个以上教育集团”里找不到；请对照原文，改正这个数，或把短语抄到带着这个数为止',
  ]);
  expect(observation('88.8%', '达到80%').join()).toContain('里的88.8在原文短语');
  expect(observation('1878个', '增加到1787个')).toEqual([
    'data/observations.csv:2:value warning phrase-without-number 数值“1878个”里的1878在原文短语“增加到1787个”里找不到；请对照原文，改正这个数，或把短语抄到带着这个数为止',
  ]);
});

it('takes the same number in other digits, a mark, and a deed in words', () => {
  expect(target('5个', '分别组建五个教育集团')).toEqual([]);
  expect(target('1-2个', '至少组建１—２个')).toEqual([]);
  expect(observation('12000个', '共1.2万个')).toEqual([]);
  expect(observation('[x]', '数百个')).toEqual([]);
  expect(target('实现一体化', '统一办学', 'qualitative')).toEqual([]);
});

it('finds a wrong digit in a deed too', () => {
  expect(target('学习7号文件', '学习9号文件', 'binary')[0]).toContain(
    'phrase-without-number 要求“学习7号文件”里的7',
  );
});
