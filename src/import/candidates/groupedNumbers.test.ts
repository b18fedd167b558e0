import { expect, it } from 'vitest';
import { candidates } from './candidatesFixture.ts';

it.each([
  ['全市现有学校6 842所。', '6842所'],
  ['全市现有学生58\u00a0316人。', '58316人'],
  ['全市现有学生58\u2009316人。', '58316人'],
  ['全市现有学生58\u202f316人。', '58316人'],
  ['全市现有学生1 058\u3000316人。', '1058316人'],
  ['全市现有学生1 200.5万人。', '1200.5万人'],
  ['全市现有学生约5 400人。', '约5400人'],
  ['全市现有学生5 400人以上。', '5400人以上'],
])('reads the digits of %s, grouped by blanks, as one number with the phrase as printed', (text, value) => {
  const { observations, refused } = candidates(text, false);
  expect(refused).toEqual([]);
  expect(observations).toMatchObject([{ value, phrase: text.replace('。', '') }]);
});

it.each(['2024 120所学校达标。', '学位12 5个。', '覆盖3 42所。'])(
  'makes no row of %s, whose digits are no thousands',
  (text) => {
    const found = candidates(text, false);
    expect(found.observations).toEqual([]);
    expect(found.refused.map(({ reason }) => reason).join()).toContain('中间有空格');
  },
);

it('quotes the whole of a number that it refuses', () => {
  expect(candidates('完成年初确定的4 500个的目标。').refused[0]?.reason).toContain('“4500个”');
});
