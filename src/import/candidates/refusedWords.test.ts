import { expect, it } from 'vitest';
import { candidates, candidatesUnder } from './candidatesFixture.ts';

const found = (text: string, promises = true) => {
  const { targets, observations, refused } = candidates(text, promises);
  const rows = [...targets.map((row) => row['requirement']), ...observations.map((row) => row['value'])];
  return { rows, reasons: refused.map(({ reason }) => reason).join() };
};

it.each([
  ['您在提案中提出的到2026年每个乡镇建成1个教育集团等建议很好。', '提议'],
  ['代表提出的2026年覆盖率达到100%的目标偏高。', '提议'],
  ['提案建议2026年覆盖率达到100%。', '提议'],
  ['完成年初确定的150人的任务。', '年初'],
  ['年初计划新组建教育集团2个。', '年初'],
  ['交流比例离市定15%的要求还有距离。', '比较'],
  ['全市超过8所学校的集团要拆分。', '条件'],
  ['完成8所以上超规模集团的调整。', '条件'],
  ['近视率再降0.8个百分点。', '提高或降低'],
  ['交流比例低于标准3.6个百分点。', '低于'],
  ['教学质量差距缩小三成。', '差距'],
  ['实现“理念、课程、培训”五个输出。', '引号'],
  ['给出了两个关键词。', '引号'],
  ['三个课堂覆盖全部乡村学校。', '引号'],
  ['与1所或若干所学校重组。', '没有确数'],
  ['考核排名前20%的集团优先评优。', '名次'],
  ['积极争取奖补资金，每个集团50万元。', '争取'],
  ['编制可在总量5%的幅度内统筹。', '允许'],
  ['关于“提高教师交流比例至30%”的建议', '建议'],
  ['暂不具备一步达到30%的条件。', '条件'],
  ['规划提出的到2026年覆盖率达到85%的目标需要完善。', '目标'],
  ['望川县组建7个教育集团、覆盖41所学校的做法值得推广。', '做法'],
  ['仍存在三个方面的问题。', '问题'],
  ['根据上级规定，交流比例不低于10%即可。', '上级'],
  ['学院教授认为，集团成员校以4至6所为宜。', '专家'],
  ['校长说：“我们有28名教师跨校任教。', '别人的话'],
  ['推行“1+N”模式，即1所优质学校带动N所薄弱学校。', '引号里说法的解释'],
  ['建成后可提供学位约5400个。', '可以有的数'],
  ['外省海澜市新增优质学位2.1万个。', '不是本文件的地方'],
  ['考虑到两个街道新建学校较多。', '其中一些地方'],
  ['教育集团分为紧密型、共建型、联盟型三类。', '分几类'],
  ['超额完成4500个的年度任务。', '任务'],
  ['比例高于80%的规划目标。', '目标'],
  ['分三个阶段推进。', '分几类、几步'],
  ['成员学校不足2所，且在6个月内未能补足的；', '条件'],
  ['成员校不足2所，且逾期未补足的，予以撤销。', '条件'],
  ['连续两次考核不合格的集团予以撤销。', '条件'],
  ['超过10所成员校的，应于2025年底前完成拆分。', '条件'],
  ['周期考核优秀的，奖励牵头学校20万元。', '只对其中一些'],
  ['第二小教育集团成员校达到11所。', '一个集团'],
  ['比全市平均水平高2.1个百分点。', '高于或低于'],
])('makes no row of %s', (text, words) => {
  expect(found(text).rows).toEqual([]);
  expect(found(text).reasons).toContain(words);
});

it('carries a refusal over to what is a part of the refused', () => {
  const text = '全市仍有38所学校未加入集团，占比45.2%，其中教学点21个。';
  expect(found(text, false).rows).toEqual([]);
  expect(found(text, false).reasons).toContain('“21个”是前面“38所”的一部分');
  expect(found('交流教师214人，超过省定10%的要求，其中骨干教师58人。', false).rows).toEqual([
    '214人',
    '58人',
  ]);
});

it.each([
  ['您提出的2026年全覆盖的建议，考虑到学校较多，我们拟先于2027年实现乡镇全覆盖。', ['全覆盖']],
  ['关于您提出的每个集团增加2个编制的建议，目前编制总量为3180名。', ['3180名']],
  ['按不低于5%的比例安排经费。', ['不低于5%']],
  ['每年组织不少于60名乡镇校长跟岗。', ['不少于60名']],
  ['教师交流比例达到省定15%的标准。', ['15%']],
  ['实现2026年覆盖率达到80%的目标。', ['达到80%']],
  ['将到2026年覆盖率达到95%的目标下调为90%。', ['90%']],
  ['已设立的集团应当全部达到规定的标准。', ['全部']],
  ['完成新增学位5000个的任务。', ['5000个']],
  ['将2026年覆盖率由85%下调为80%。', ['80%']],
  ['考核优秀的集团比例不超过20%。', ['不超过20%']],
  ['新增3个集团，推广成熟的经验。', ['3个']],
  ['交流比例不得低于本校专任教师的8%。', ['不得低于8%']],
  ['区财政按照每生每年120元的标准安排经费。', ['120元']],
  ['小学62所（含教学点19个）、初中21所。', ['62所', '21所']],
])('keeps what %s promises or reports', (text, rows) => {
  expect(found(text).rows).toEqual(rows);
});

it('takes what 目前 says behind a year to come for a report', () => {
  const { targets, observations } = candidates('到2025年建成集团25个，目前已完成18个。');
  expect(targets.map((row) => row['requirement'])).toEqual(['25个']);
  expect(observations).toMatchObject([{ value: '18个', period: '2024' }]);
});

it('takes 累计 under a heading of aims or up to a day to come for an aim', () => {
  expect(candidates('到2024年底，达标学校累计达到120所。', false).targets).toHaveLength(1);
  const under = candidatesUnder([['三', '三、2025年工作思路', '达标学校累计达到120所。']], false);
  expect(under.targets).toHaveLength(1);
  expect(candidates('达标学校累计达到120所。', false).observations).toHaveLength(1);
});

it('reports what is, what has lasted and what is left, but plans what 届时 will be', () => {
  const under = (text: string) => {
    const { targets, observations } = candidates(text);
    return [targets.map((row) => row['requirement']), observations.map((row) => row['value'])];
  };
  expect(under('存在以下问题：一是经费偏低，每生仅800元；二是班额偏大，每班55人。')).toEqual([
    [],
    ['800元', '55人'],
  ]);
  expect(under('全市巩固率连续五年保持在98%以上。')).toEqual([[], ['98%以上']]);
  expect(under('确保巩固率连续五年保持在98%以上。')).toEqual([['98%以上'], []]);
  expect(under('市财政已将经费纳入2024年部门预算，安排资金620万元。')).toEqual([[], ['620万元']]);
  expect(under('乡村小规模学校仍有137所。')).toEqual([['137所'], []]);
  expect(candidates('届时全市教育集团将增至10个。', false).targets).toHaveLength(1);
  expect(candidates('目前，每个集团每年仅有8万元。', false).observations).toEqual([]);
});

it('gives no period to what has lasted some years', () => {
  const [row] = candidates('全市巩固率连续五年保持在98%以上。').observations;
  expect(row).toMatchObject({ period: '' });
  expect(row?.['note']).toContain('连续五年');
});
