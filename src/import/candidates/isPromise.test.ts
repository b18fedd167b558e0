import { expect, it } from 'vitest';
import { candidates, candidatesUnder } from './candidatesFixture.ts';

const counts = (found: ReturnType<typeof candidates>) => [found.targets.length, found.observations.length];

it('takes what stands under 下一步 and its like for promises, but what is said to be done', () => {
  for (const heading of ['三、下一步打算', '三、工作计划', '三、今后努力方向', '三、2024年工作安排']) {
    const found = candidatesUnder(
      [
        ['三', heading],
        ['三（一）', '（一）扩面。2024年新增教育集团3个，总数达到15个。'],
        ['三（二）', '（二）投入。每年安排经费600万元以上。已完成3个集团授牌。'],
      ],
      false,
    );
    expect(counts(found)).toEqual([3, 1]);
    expect(found.observations[0]?.['value']).toBe('3个');
  }
});

it('reads a heading that the clauses do not know as one', () => {
  const found = candidatesUnder(
    [
      ['引言', '一、2023年工作情况', '全市组建教育集团12个。', '二、2024年工作安排'],
      ['（一）', '（一）扩面。组建教育集团3个。'],
    ],
    false,
  );
  expect(counts(found)).toEqual([1, 1]);
  expect(found.observations[0]).toMatchObject({ value: '12个', period: '2023' });
  expect(found.targets[0]).toMatchObject({ requirement: '3个', due: '2024', due_basis: 'stated' });
});

it('reads a heading without a number, also above numbers of its own', () => {
  const found = candidatesUnder(
    [
      ['正文', '工作进展', '全市组建教育集团12个。', '下一步打算', '新建学校3所。'],
      ['（一）', '（一）扩面。组建教育集团3个。'],
    ],
    false,
  );
  expect(found.targets.map(({ requirement }) => requirement)).toEqual(['3所', '3个']);
});

it('never takes a year to come for a period', () => {
  expect(counts(candidates('2026年，全市已规划教育集团12个。', false))).toEqual([1, 0]);
});

it.each([
  ['2022年底前，各县市确定3个教联体申报试点。', 1, 0],
  ['2021年以前教育集团只有2个。', 0, 1],
  ['计划投入500万元，已投入200万元，拟再投入300万元。', 2, 1],
  ['我们计划每年安排600万元。', 1, 0],
  ['争取每年预算安排集团化办学经费600万元以上。', 1, 0],
  ['到年底，覆盖学校60所。', 1, 0],
  ['全市交流教师312人，占应交流教师的11.5%。', 0, 2],
  ['实施三年行动计划以来，共有62所学校加入。', 0, 1],
])('tells the tense of %s', (text, promises, reports) => {
  expect(counts(candidates(text, false))).toEqual([promises, reports]);
});

it('does not take 结合实际 for what was done, nor a change up to this year for a promise', () => {
  expect(counts(candidates('结合实际制定方案。各县市组建教育集团3个。'))).toEqual([1, 0]);
  expect(counts(candidates('集团从2022年的6个增加到2024年的14个。'))).toEqual([0, 2]);
});

it('takes a bound under a heading of what was done for what was found', () => {
  const under = (heading: string) =>
    counts(candidatesUnder([['二', heading, '大班额占比控制在2%以内。']], false));
  expect(under('二、主要做法及成效')).toEqual([0, 1]);
  expect(under('二、关于班额')).toEqual([1, 0]);
});

it('takes the number before a change for that of its own year, or of none', () => {
  const periods = (text: string) => candidates(text, false).observations.map(({ period }) => period);
  expect(periods('目前覆盖率为68%，较2021年的60%提高8个百分点。').slice(0, 2)).toEqual(['2024', '2021']);
  expect(periods('学生满意率从85%上升至96%。')).toEqual(['2024']);
  expect(periods('集团由8个发展到14个。')).toEqual(['2024']);
  expect(periods('覆盖率从2022年的41%提高到62%。')).toEqual(['2022', '2024']);
});

it('does not take the year that something rose from, a school year or several years for its period', () => {
  const periods = (text: string) => candidates(text, false).observations.map(({ period }) => period);
  expect(periods('覆盖率由2022年的45%提高到72%。')).toEqual(['2022', '2024']);
  expect(periods('2022—2023学年，交流教师312人次。')).toEqual(['']);
  expect(periods('2021年至2023年，累计投入1.2亿元。')).toEqual(['']);
});

it('takes 前年 for the year before last, and keeps the year of 截至', () => {
  const found = candidates('截至2022年底，有集团6个。去年我市覆盖率为65%，前年为60%。', false).observations;
  expect(found.map(({ period }) => period)).toEqual(['2022', '2023', '2022']);
});
