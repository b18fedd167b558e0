import { describe, expect, it } from 'vitest';
import { candidates, candidatesUnder } from './candidatesFixture.ts';

const due = (text: string) => candidates(text).targets.map((row) => [row['due'], row['due_basis']]);

describe('the day a promise falls due', () => {
  it.each([
    ['到 2027 年，组建教育集团 12 个。', '2027', 'stated'],
    ['到“十四五”末，覆盖率达到80%。', '2025-12-31', 'inferred'],
    ['“十五五”期间，建成教育集团20个。', '2030-12-31', 'inferred'],
    ['到二〇二七年，覆盖率达到85%。', '2027', 'stated'],
    ['2025—2027年，组建教育集团6个。', '2027', 'stated'],
    ['2025年9月1日前，组建教育集团3个。', '2025-09-01', 'stated'],
    ['2025年上半年组建教育集团3个。', '2025-06-30', 'stated'],
    ['今年年底前，组建教育集团4个。', '2024', 'inferred'],
    ['明年，覆盖率达到77%。', '2025', 'inferred'],
    ['远期（2030年）覆盖率达到95%。', '2030', 'stated'],
    ['组建教育集团9个（2026年底前）。', '2026', 'stated'],
    ['2025至2027年，每年新增教育集团2个。', '2027', 'recurring'],
    ['每学期召开会议不少于2次。', '', 'recurring'],
    ['到2026年，专项经费不少于600万元/年。', '', 'recurring'],
    ['教师交流比例不低于10%。', '', 'none'],
    ['每半年召开1次会议。', '', 'recurring'],
    ['每月督查，确保年底前完成率100%。', '2024', 'inferred'],
  ])('is read from %s', (text, day, basis) => {
    expect(due(text)).toEqual([[day, basis]]);
  });

  it('is left to the person where it is not certain, with the words that are', () => {
    for (const [text, words] of [
      ['三年内覆盖率达到91%。', '三年内'],
      ['用3年时间，使覆盖率达到90%。', '用3年时间'],
      ['三年安排经费9000万元。', '三年'],
      ['每学期至少开展3次教研，建设20个名师工作室。', '每学期'],
      ['2025年秋季学期，覆盖率达到70%。', '2025年秋季学期'],
      ['2030年以前，建成教育集团5个。', '2030年以前'],
      ['2027年暑期前教育集团达到17个。', '2027年暑期前'],
      ['2027年9月起覆盖率保持在95%以上。', '2027年9月起'],
      ['2026年秋覆盖率达到85%。', '2026年秋'],
      ['2026年底前后教育集团达到16个。', '2026年底前后'],
      ['2025年底前完成1所，次年6月底前再完成1所。', '次年6月底前'],
      ['本学年内覆盖率达到85%。', '本学年内'],
      ['确保2027年、力争2026年覆盖率达到90%。', '力争'],
      ['到2026年，覆盖率达到80%。每个集团不超过5所。', '2026年'],
    ] as const) {
      const row = candidates(text).targets.at(-1);
      expect([row?.['due'], row?.['due_basis']]).toEqual(['', '']);
      expect(row?.['note']).toContain(words);
    }
  });

  it('of a later month is in the year named before it', () => {
    expect(due('2026年6月底前完成30%，12月底前完成100%。')).toEqual([
      ['2026-06-30', 'stated'],
      ['2026-12-31', 'stated'],
    ]);
  });

  it('is not what 每年 of an earlier stretch says', () => {
    expect(due('县财政每年安排不少于500万元，三年共投入1500万元。')).toEqual([
      ['', 'recurring'],
      ['', ''],
    ]);
  });

  it('is that of the stage whose heading stands above, and of the column 时限', () => {
    const found = candidatesUnder([
      ['三', '三、实施步骤'],
      ['三（一）', '（一）推进阶段（2025年6月—2026年12月）。组建集团10个以上。'],
      ['四', '第二阶段：推进（2025年9月—2027年6月）。每县建成不少于5个集团。'],
      ['附件', '任务', '时限', '组建教育集团5个', '2025年6月底前', '教师交流比例不低于15%', '2026年9月底前'],
    ]).targets;
    expect(found.map((row) => [row['due'], row['due_basis']])).toEqual([
      ['2026-12', 'stated'],
      ['2027-06', 'stated'],
      ['2025-06-30', 'stated'],
      ['2026-09-30', 'stated'],
    ]);
  });

  it('is not taken from the title of the document', () => {
    const found = candidatesUnder([
      ['引言', '青溪市集团化办学实施方案', '（2022—2025年）'],
      ['一', '一、要求'],
      ['一（一）', '（一）每个集团不超过5所。'],
    ]).targets;
    expect(found.map((row) => [row['due'], row['due_basis']])).toEqual([['', 'none']]);
  });

  it('is no year that a title behind it closes, nor one that is over', () => {
    expect(due('《纲要(2010-2020年)》要求至少3个。')).toEqual([['', 'none']]);
    expect(due('2021年以来，要组建3个集团。')).toEqual([['', 'none']]);
  });

  it('is no year of a list behind 其中, nor that of the heading where three years are said', () => {
    const found = candidatesUnder([
      ['二', '二、2024年工作计划'],
      ['二（一）', '（一）三年新建学校22所，其中2024年8所、2025年14所，共新增学位8600个。'],
    ]).targets;
    expect(found.map((row) => [row['requirement'], row['due'], row['due_basis']])).toEqual([
      ['22所', '', ''],
      ['8所', '', ''],
      ['14所', '', ''],
      ['8600个', '', ''],
    ]);
    expect(found[0]?.['note']).toContain('“三年”');
    expect(found[1]?.['note']).toContain('“2024年”是“其中”一列里的年份');
  });

  it('of a month below a heading with the year is inferred, and says whence', () => {
    const found = candidatesUnder([
      ['二', '二、2024年工作计划'],
      ['二（一）', '（一）9月底前，完成5所学校改造。'],
    ]).targets;
    expect(found[0]).toMatchObject({ due: '2024-09-30', due_basis: 'inferred' });
    expect(found[0]?.['note']).toContain('年份取自标题里的“2024年”');
  });
});
