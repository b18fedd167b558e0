import { describe, expect, it } from 'vitest';
import { observations } from '../../domain/tables/observations.ts';
import { targets } from '../../domain/tables/targets.ts';
import { candidates, context } from './candidatesFixture.ts';
import { candidatesOf } from './candidatesOf.ts';

describe('candidatesOf', () => {
  it('writes the headers of the tables, whether or not there are rows', () => {
    const found = candidatesOf([], context, true);
    expect(found.targets).toEqual([Object.keys(targets.columns).join(',')]);
    expect(found.observations).toEqual([Object.keys(observations.columns).join(',')]);
  });

  it('takes every milestone of a sentence with its own year', () => {
    const found = candidates(
      '到2025年底前，60%以上的学校纳入建设，每个县市至少建设3个示范性教联体；2026年底，80%以上纳入。',
    );
    expect(
      found.targets.map(({ requirement, due, due_basis, applies_to }) => [
        requirement,
        due,
        due_basis,
        applies_to,
      ]),
    ).toEqual([
      ['60%以上', '2025', 'stated', 'place'],
      ['至少3个', '2025', 'stated', 'each_child'],
      ['80%以上', '2026', 'stated', 'place'],
    ]);
  });

  it('keeps the bound that stands before the verb: 至少 is not lost', () => {
    expect(candidates('每年至少提请研究1次。').targets[0]).toMatchObject({
      requirement: '至少1次',
      due_basis: 'recurring',
    });
    expect(candidates('教师交流比例不低于符合条件教师总数的15%。').targets[0]?.['requirement']).toBe(
      '不低于15%',
    );
  });

  it('reads a redacted year, a soft rule, an implied number and a Chinese numeral as what they are', () => {
    expect(candidates('到XX年，入学率达到96%以上。').targets[0]).toMatchObject({
      due: '',
      due_basis: 'redacted',
    });
    expect(candidates('原则上成员学校不超过5所。').targets[0]).toMatchObject({
      requirement: '不超过5所',
      hardness: 'soft',
    });
    expect(candidates('到2025年实现全覆盖。').targets[0]).toMatchObject({
      requirement: '全覆盖',
      value_basis: 'implied',
    });
    expect(candidates('必须组建三个集团。').targets[0]).toMatchObject({
      value_basis: 'numeral',
      indicator: 'group_count',
    });
  });

  it('takes what is reported for observations, of last year where the text says so', () => {
    const found = candidates('集团由去年的206个，增加到437个，其中紧密型教育集团181个。', false);
    expect(found.observations.map(({ value, period, as_of }) => [value, period, as_of])).toEqual([
      ['206个', '2023', ''],
      ['增加到437个', '2024', '2024-05-06'],
      ['181个', '2024', '2024-05-06'],
    ]);
  });

  it('joins two bounds of one quantity', () => {
    expect(candidates('受益学生超过100人不足200人。').targets.map(({ requirement }) => requirement)).toEqual([
      '超过100人不足200人',
    ]);
  });

  it('takes dates, document numbers, ordinals, titles and vague words for no figures', () => {
    const text =
      '根据《三年行动计划（1—3个）》（国发〔2016〕40号），2018年7月26日第15次会议决定，省第十二次党代会，数百名教师，“三位一体”。';
    expect(candidates(text)).toMatchObject({ targets: [], observations: [] });
  });

  it('leaves the indicator blank where two are as near, and where the words speak of something else', () => {
    expect(candidates('集团化办学覆盖率达到60%以上。').targets[0]?.['indicator']).toBe('');
    expect(candidates('无线网络学校覆盖率达到85%以上。').targets[0]?.['indicator']).toBe('');
    expect(candidates('集团化办学学校覆盖率达到60%以上。').targets[0]?.['indicator']).toBe(
      'school_coverage_rate',
    );
  });

  it('reads a traditional text and says that the phrase was rewritten', () => {
    const found = candidates('2024年，全市組建25個以上教育集團(tuán)。');
    expect(found.targets[0]).toMatchObject({ requirement: '25个以上', indicator: 'group_count' });
    expect(found.targets[0]).toMatchObject({ phrase: '全市組建25個以上教育集團(tuán)' });
    expect(found.targets[0]?.['note']).toContain('数值已转写');
  });

  it('quotes a cell that holds a comma', () => {
    const clause = {
      path: '一',
      lines: [{ number: 1, text: '在校生达到1,200人。' }],
      headingLevel: undefined,
    };
    expect(candidatesOf([clause], context, true).targets[1]).toContain('"达到1,200人"');
  });

  it.each([
    ['截至2023年底，全市组建教育集团15个，覆盖学校62所。', 0, 2],
    ['到目前为止，已有45所学校加入集团。', 0, 1],
    ['2023年，全市新增教育集团3个，总数达到18个。', 0, 2],
    ['学校覆盖率由2022年的45%提高到2023年的72%。', 0, 2],
    ['下一步，2026年前覆盖率达到90%以上。', 1, 0],
    ['教师交流比例应达到10%以上。', 1, 0],
    ['将再组建教育集团2个。', 1, 0],
    ['到2023年底已建成教育集团3个，到2026年达到9个。', 1, 1],
  ])('tells promises from reports in %s', (text, promises, reports) => {
    for (const documentPromises of [true, false]) {
      const found = candidates(text, documentPromises);
      expect([found.targets.length, found.observations.length]).toEqual([promises, reports]);
    }
  });

  it('gives numbers in turn to the years in turn, or to none', () => {
    const due = (text: string) => candidates(text).targets.map((row) => row['due']);
    expect(due('2025年、2026年、2027年覆盖率分别达到75%、80%、90%。')).toEqual(['2025', '2026', '2027']);
    expect(due('2025年、2026年覆盖率分别达到75%、80%、90%。')).toEqual(['', '', '']);
    expect(candidates('2025年、2026年覆盖率分别达到75%、80%、90%。').targets[0]?.['note']).toContain(
      '年份和数不一样多',
    );
  });

  it('refuses 上千人次, and takes a place below for itself', () => {
    expect(candidates('培训教师上千人次。')).toMatchObject({ targets: [], observations: [] });
    expect(candidates('培训教师上千人次。').refused[0]?.reason).toContain('上千');
    expect(candidates('2025年，每县区组建2个教育集团，新田县率先实现全覆盖。').targets.at(-1)).toMatchObject({
      place: 'xintian',
      applies_to: 'place',
    });
    expect(candidates('双牌县集团化办学覆盖率达到55%。').targets[0]?.['note']).toContain('“双牌县”');
  });

  it('reads a part as a part where it stands alone', () => {
    const found = candidates('已有集团31个，其中紧密型12个、松散型13个。', false);
    expect(found.observations.map((row) => row['breakdown'])).toEqual(['', 'form=紧密型', 'form=松散型']);
  });

  it('does not cut a phrase inside a word near a mark, nor inside a mark of its own', () => {
    const long = '从职称倾斜、提高待遇、评优评先、表彰奖励、保证条件等8个方面增强吸引力。';
    expect(candidates(long).targets[0]?.['phrase']).toMatch(/^从职称倾斜/u);
    expect(candidates('组建集团达到25个〔上标：注〕以后继续。').targets[0]?.['phrase']).toContain(
      '〔上标：注〕',
    );
  });
});
