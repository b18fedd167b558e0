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
