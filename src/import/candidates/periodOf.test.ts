import { expect, it } from 'vitest';
import { candidates, candidatesUnder, context, records } from './candidatesFixture.ts';
import { candidatesOf } from './candidatesOf.ts';

const times = (text: string) =>
  candidates(text, false).observations.map((row) => [row['period'], row['as_of'], row['as_of_basis']]);
const note = (text: string) => candidates(text, false).observations.at(-1)?.['note'];

it('holds the time of 截至 on over the ends of sentences, and says so', () => {
  const text = '截至2023年底，全市共有学校84所。在校学生41263人。已组建教育集团8个，其中紧密型3个。';
  expect(times(text)).toEqual([
    ['2023', '2023-12-31', 'stated'],
    ['2023', '2023-12-31', 'inferred'],
    ['2023', '2023-12-31', 'inferred'],
    ['2023', '2023-12-31', 'inferred'],
  ]);
  expect(note(text)).toContain('期间承前文“截至2023年底”');
});

it('takes 现有 in the sentence of 截至 for its day, and 目前 in a later one for the present', () => {
  expect(times('截至2023年底，全市现有教育集团8个。')).toEqual([['2023', '2023-12-31', 'stated']]);
  expect(times('2023年，全市有教育集团8个。目前有9个。')).toEqual([
    ['2023', '', ''],
    ['2024', '2024-05-06', 'inferred'],
  ]);
});

it('holds a year on past sentences without a time', () => {
  expect(times('2023年，全市交流教师186人。大班额比例为4.2%。')).toEqual([
    ['2023', '', ''],
    ['2023', '', ''],
  ]);
});

it.each([
  ['近三年，全市累计交流教师432人，其中骨干教师205人。', '近三年'],
  ['三年来全市累计交流教师4260人次。', '三年来'],
  ['2022年以来，组建教育集团9个，覆盖学校53所。', '2022年以来'],
  ['自2021年实施改革以来，15所学校加入。满意率93%。', '2021年实施改革以来'],
  ['近三年，县财政投入500万元。新增学位300个。', '近三年'],
  ['局党组会先后3次研究。', '先后'],
  ['投入5亿元。', '哪段时间'],
  ['目前有集团18个。2021年以前只有2个。', '2021年以前'],
  ['每年从主城区到贫困县支教的教师105人。', '每年'],
  ['“十三五”期间建成教育集团12个。', '十三五期间'],
  ['截至6月底，全市有教育集团12个。', '截至6月底'],
])('gives no year to %s', (text, words) => {
  expect(times(text).at(-1)).toEqual(['', '', '']);
  expect(note(text)).toContain(words);
});

it('takes what only tells a story for no time of the next sentence', () => {
  expect(times('近两年大力实施集团化办学。主城区学校组建7个集团。')).toEqual([
    ['2024', '2024-05-06', 'inferred'],
  ]);
});

it('takes a day that its sentence names for the day of the number', () => {
  expect(times('2024年1月10日，市教育局向市财政局等6个部门发函。')).toEqual([
    ['2024', '2024-01-10', 'stated'],
  ]);
  expect(times('今年上半年，组建教育集团3个。')).toEqual([['2024', '', '']]);
});

it('asks whose 今年 is where the report is of another year', () => {
  const clause = { path: '一', lines: [{ number: 1, text: '今年交流教师198人。' }], headingLevel: undefined };
  const found = candidatesOf([clause], { ...context, title: '关于2023年工作情况的通报' }, false);
  expect(records(found.observations)[0]).toMatchObject({ period: '', as_of: '' });
  const under = candidatesUnder([['一', '一、2023年工作情况', '今年交流教师198人。']], false);
  expect(under.observations[0]?.['period']).toBe('');
});

it('gives no year to 现有 and 目前 below the heading of a past year', () => {
  const found = candidatesUnder(
    [['一', '一、2023年工作开展情况', '（一）队伍', '全市现有教师52名，目前覆盖学校40所。']],
    false,
  ).observations;
  expect(found.map((row) => [row['period'], row['as_of']])).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(found[0]?.['note']).toContain('原文写“现有”，标题是另一年的');
});

it('gives no year to what is done each term, but to the next stretch', () => {
  const found = candidatesUnder([['一', '一、2023年工作', '每学期开展一次家访，建成学校3所。']]);
  expect(found.observations.map((row) => row['period'])).toEqual(['', '2023']);
});
