import { expect, it } from 'vitest';
import { candidates, candidatesUnder } from './candidatesFixture.ts';

const asked = (text: string) => candidates(text).targets.map(({ requirement }) => requirement);

it('proposes what is to be reached, not where it starts, what it is compared with or what is struck out', () => {
  expect(asked('教师交流比例由10%提高到15%。')).toEqual(['提高到15%']);
  expect(asked('教师交流比例比2023年的8%提高5个百分点。')).toEqual([]);
  expect(asked('~~旧指标60%~~新指标65%。')).toEqual(['65%']);
  expect(asked('覆盖率要达到**85%**以上[^1]。')).toEqual(['达到85%以上']);
});

it.each([
  ['与规划要求的2000万元尚有差距。', '2000万元'],
  ['约三成农村学校尚未纳入。', '约三成'],
  ['人口不足30万人口的县市区。', '不足30万人'],
  ['农村教联体可适当放宽至8所。', '8所'],
  ['将按照全覆盖要求推进。', '全覆盖'],
  ['请省里每年安排补助资金1000万元以上。', '1000万元以上'],
  ['对5000人以上学校加强管理。', '5000人以上'],
  ['覆盖率翻一番。', '翻一番'],
  ['实现零大班额。', '零大班额'],
  ['组建教育集团10+个。', '10+个'],
  ['投入资金200万。', '200万'],
  ['生师比达到13.5:1。', '13.5:1'],
  ['1.2万名学生受益。', '1.2万名'],
])('makes no row of %s, and says why', (text, words) => {
  const found = candidates(text);
  expect([...found.targets, ...found.observations]).toEqual([]);
  expect(found.refused).toHaveLength(text.includes('人口') ? 0 : 1);
  if (!text.includes('人口')) expect(found.refused[0]?.reason).toContain(words);
});

it('takes times of day, working days and the number of a numbered line for what they are', () => {
  expect(candidates('每天09:23开放，公示5个工作日。')).toMatchObject({ targets: [], refused: [] });
  expect(asked('（1）1.5万元以上。')).toEqual(['1.5万元以上']);
});

it('makes no row of the second half of a number that a line break cuts', () => {
  const found = candidatesUnder([
    ['一', '到2025年，全县集团化办学覆盖率达到7', '5%以上，组建教育集团12个。'],
  ]);
  expect(found.targets.map(({ requirement }) => requirement)).toEqual(['12个']);
  expect(found.refused[0]?.reason).toContain('换行断开');
});

it('reads numbers with spaces before their unit, bounds, ranges and shares as printed', () => {
  expect(
    asked('全县组建教育集团 12 个以上，覆盖学校 60 所，交流教师 300 人次以上，受益学生 2 万人。'),
  ).toEqual(['12个以上', '60所', '300人次以上', '2万人']);
  expect(asked('选派100名骨干教师、20名校长，奖励10万-20万元。')).toEqual(['100名', '20名', '10万-20万元']);
  expect(candidates('骨干教师交流比例不低于 20 %。').targets[0]).toMatchObject({
    requirement: '不低于20%',
    phrase: '骨干教师交流比例不低于 20 %',
  });
  expect(asked('优质学位占比超七成。')).toEqual(['超七成']);
  expect(asked('组建集团三到五个，覆盖率达到九成以上，半数以上学校纳入，约三成学校参加。')).toEqual([
    '三到五个',
    '达到九成以上',
    '半数以上',
    '约三成',
  ]);
  expect(candidates('交流教师300人次以上。').targets[0]?.['unit']).toBe('人次');
});

it.each(['主城区学校全部纳入集团。', '所有乡镇建成教联体。', '中小学校全部达到数字校园建设标准。'])(
  'takes %s for the whole, implied',
  (text) => {
    expect(candidates(text).targets).toMatchObject([
      { requirement: '全部', value_basis: 'implied', unit: '%' },
    ]);
  },
);

it('takes every number of a definition for one, also behind its first comma', () => {
  const { targets, refused } = candidates(
    '本办法所称教育集团，是指由1所优质学校牵头，联合2所以上学校组成的共同体。',
  );
  expect(targets).toEqual([]);
  expect(refused.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('定义里的数'),
    expect.stringContaining('定义里的数'),
  ]);
});

it.each([
  ['实现四个100%。', '几项合起来的说法'],
  ['落实“四个100%”。', '引号里的说法'],
  ['每个乡镇初中均加入1个教育集团。', '加入几个集团'],
  ['初中全部消除大班额。', '已经做到就作数据'],
])('gives a true reason for %s', (text, reason) => {
  expect(candidates(text).refused[0]?.reason).toContain(reason);
});

it('does not take 结对 for 对, nor the school that one is paired with for the scope', () => {
  for (const text of ['每个村小均结对1所城区学校。', '每所村小与1所城区学校结对。'])
    expect(candidates(text).targets[0]).toMatchObject({ requirement: '1所', scope: '', applies_to: '' });
});

it('reads 一次 as it reads 1次', () => {
  expect(asked('每学期召开一次会议，每学年对集团考核一次，每月至少一次，每年开展一次评估。')).toEqual([
    '一次',
    '一次',
    '至少一次',
    '一次',
  ]);
  expect(asked('第一次会议后，每一次检查和组织一次性考试。')).toEqual([]);
});
