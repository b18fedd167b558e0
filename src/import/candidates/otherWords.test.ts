import { expect, it } from 'vitest';
import { candidates, candidatesUnder, context, records } from './candidatesFixture.ts';
import { candidatesOf } from './candidatesOf.ts';

const rows = (text: string, promises = true) => {
  const found = candidates(text, promises);
  return [...found.targets, ...found.observations];
};

it.each([
  ['大班额比例超过5%的；', '条件'],
  ['集团少于12个的要补齐。', '条件'],
  ['覆盖率低于80%的学区要限期整改。', '条件'],
  ['覆盖率未达到80%的，不予验收。', '条件'],
  ['若集团成员校超过8所，应当拆分。', '某种情形'],
  ['教育集团每增加1个，补助到位。', '按增加的数'],
  ['消除56人以上大班额。', '班额'],
  ['标准班额比例达到90%。', '标准班额'],
  ['优秀集团每个奖励5万元。', '奖励'],
  ['不足6个班的小规模学校纳入集团。', '条件'],
  ['当集团学校数超过8所时，予以拆分。', '某种情形'],
  ['规模在5所以下的，每年补助10万元。', '某种情形'],
  ['未完成80%任务的集团不予评优。', '条件'],
  ['排名后3名的集团予以重组。', '名次'],
  ['教育集团是指由2所以上学校组成的联合体。', '定义'],
  ['省教育厅要求，到2025年覆盖率达到70%。', '上级'],
  ['市教育局要求我县集团数达到15个。', '上级'],
  ['您建议覆盖率达到70%。', '提议'],
  ['预计年底教育集团可达16个。', '预计'],
  ['原计划到2026年组建教育集团20个。', '原来的计划'],
  ['先后召开座谈会6次。', '起草'],
  ['共五部分22条。', '起草'],
  ['考核分四个等次。', '分几等'],
  ['较年初目标65%已经不低。', '比较'],
  ['浙江省某县组建教育集团24个。', '不是本文件的地方'],
  ['最大的教育集团有学校12所。', '一部分'],
  ['县一中教育集团大班额比例为6%。', '一个集团'],
  ['2个集团被约谈。', '其中一些集团'],
  ['共有5个集团配备了副校长。', '其中一些集团'],
  ['3个集团争创省级。', '其中一些集团'],
  ['覆盖率为78%（甲类76%）。', '括号里的一部分'],
])('makes no row of %s', (text, words) => {
  const found = candidates(text);
  expect(found.refused.map(({ reason }) => reason).join()).toContain(words);
  expect(rows(text).length).toBe(text.includes('78%') ? 1 : 0);
});

it('takes a county’s 全市 for another place than its own', () => {
  const found = candidates('全市共有教育集团86个，我县有教育集团14个。', false, 'xintian');
  expect(found.observations.map(({ value }) => value)).toEqual(['14个']);
});

it('counts groups only where all of them are counted', () => {
  const indicators = (text: string) => rows(text).map((row) => row['indicator']);
  for (const text of [
    '教育集团总数12个。',
    '组建12个教育集团，办好。',
    '不超过15个教育集团。',
    '教育集团发展到12个。',
    '教育集团 12 个。',
  ])
    expect(indicators(text)).toEqual(['group_count']);
  for (const text of [
    '以县一中为龙头，组建教育集团3个。',
    '学前教育集团4个。',
    '组建Ⅰ类集团4个。',
    '跨乡镇集团不少于2个。',
    '年均新增教育集团2个。',
  ])
    expect(indicators(text)).toEqual(['']);
});

it('does not report the number of each township for all', () => {
  expect(rows('目前，每个乡镇建有1个教育集团。', false)).toEqual([]);
});

it('leaves a place blank where the words list several', () => {
  const found = rows('金洞管理区、回龙圩管理区达到90%以上。');
  expect(found.map(({ place }) => place)).toEqual(['']);
});

it('takes what is aimed at under the heading of an aim, and what was really done for done', () => {
  const found = candidatesUnder([
    ['一', '一、总体目标'],
    ['一（一）', '（一）全县教育集团由8个增加到12个。'],
    ['二', '二、不足'],
    ['二（一）', '（一）按原计划应建成教育集团14个，实际建成教育集团11个。'],
  ]);
  expect(found.targets.map(({ requirement }) => requirement)).toEqual(['增加到12个']);
  expect(found.observations.map(({ value }) => value)).toEqual(['11个']);
});

it('does not call a target soft for 一般公共预算 or another stretch’s 力争', () => {
  expect(rows('一般公共预算教育支出提高到10%。')[0]?.['hardness']).toBe('hard');
  expect(rows('力争到2026年底，全县建成教育集团12个。')[0]?.['hardness']).toBe('soft');
  const found = rows('力争覆盖率达到75%，确保2026年底前不低于85%。');
  expect(found.map((row) => row['hardness'])).toEqual(['soft', 'hard']);
});

it('asks whether a number of member schools is each group’s, and binds each county by 县（市、区）财政', () => {
  expect(rows('成员学校不少于2所、不多于8所。')[0]).toMatchObject({ applies_to: '' });
  expect(rows('县（市、区）财政每年安排不少于300万元。')[0]).toMatchObject({ applies_to: 'each_child' });
});

it('refuses the rows of a table that has a column for each year, with their words', () => {
  for (const lines of [
    ['指标|2024年|2025年', '覆盖率（%）|55|65'],
    ['指标', '2024年', '2025年', '覆盖率（%）', '55', '65'],
  ]) {
    const found = candidatesUnder([['二', ...lines]]);
    expect(found.targets).toEqual([]);
    expect(found.refused).toMatchObject([
      { phrase: expect.stringContaining('覆盖率'), reason: expect.stringContaining('一年一栏') },
    ]);
  }
});

it('takes the due year from the title of a plan, but not for a lasting rule', () => {
  const due = (text: string, title: string) => {
    const clause = { path: '一', lines: [{ number: 1, text }], headingLevel: undefined };
    const [row] = records(candidatesOf([clause], { ...context, title }, true).targets);
    return [row?.['due'], row?.['due_basis']];
  };
  expect(due('组建教育集团2个。', '青溪市2025年工作要点')).toEqual(['2025-12-31', 'inferred']);
  expect(due('组建教育集团2个。', '行动计划（2025—2027年）')).toEqual(['2027-12-31', 'inferred']);
  expect(due('全年新组建教育集团2个。', '青溪市2025年工作要点')).toEqual(['2025', 'inferred']);
  expect(due('每个集团不超过5所。', '行动计划（2025—2027年）')).toEqual(['', '']);
  expect(due('组建教育集团2个。', '2025年工作总结')).toEqual(['', 'none']);
});
