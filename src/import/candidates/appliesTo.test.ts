import { expect, it } from 'vitest';
import { candidates } from './candidatesFixture.ts';

const row = (text: string) => candidates(text).targets.at(-1);

it.each([
  ['全市交流教师不少于240人。', 'place'],
  ['市财政每年安排专项经费500万元。', 'place'],
  ['到2026年，覆盖率达到80%以上。', 'place'],
  ['组建20个教育集团。', 'place'],
  ['集团化办学学校覆盖率达到80%以上。', 'place'],
  ['新田县交流教师不少于20人。', 'place'],
  ['每个县区组建2个教育集团。', 'each_child'],
  ['各县区覆盖率达到80%以上，其中新田县、江华县达到90%。', 'place'],
  ['单个集团学校总数不得超过6所。', 'each_group'],
  ['各集团每月开展教研1次。', 'each_group'],
  ['各县区名额：新田县3个、江华县1个。', 'place'],
  ['新田县每个集团不超过6所。', 'each_group'],
])('reads whom %s binds', (text, applies) => {
  expect(row(text)?.['applies_to']).toBe(applies);
});

it.each([
  '集团理事会每学期召开会议不少于2次。',
  '核心校同时牵头的集团不得多于1个。',
  '对紧密型集团每年补助40万元。',
  '市教育局每学年对教育集团考核一次。',
  '受援学校每学期选派跟岗教师不少于教师总数的5%。',
  '今后新组建的教共体成员校不超过6所。',
  '学校每学期开展教研不少于2次。',
  '高级教师占比不低于15%。',
  '市财政每年安排3000万元，县级财政足额配套，并向农村学校倾斜10%以上。',
  '按每个集团20万元、每所成员校5万元的标准安排经费。',
  '对认定的集团，市财政一次性奖补50万元。',
  '有条件的县覆盖率可达到90%。',
  '以1所核心学校牵头。',
  '县实验小学教育集团选派12名教师。',
])('leaves it blank and says so for %s', (text) => {
  expect(row(text)).toMatchObject({ applies_to: '', indicator: '' });
  expect(row(text)?.['note']).toContain('适用对象');
});

it('gives no indicator of a whole place to the size of one group', () => {
  expect(row('各集团学校数不超过6所。')?.['indicator']).toBe('');
  expect(row('每个集团不超过5所，大班额比例不超过1%。')).toMatchObject({ applies_to: '' });
  expect(row('教育集团达到20个。')?.['indicator']).toBe('group_count');
});

it('reads no 各县区 from another cell of a table for whom a number binds', () => {
  expect(row('| 扩大覆盖 | 集团化办学覆盖率达到80%以上 | 各县区 |')?.['applies_to']).toBe('place');
});

it('takes towns and 街道 for the children of a county, and of no city', () => {
  for (const text of ['每个乡镇建成1所学校。', '各街道至少新增2个教育集团。', '各镇建成1个教育集团。']) {
    expect(candidates(text, true, 'xintian').targets[0]?.['applies_to']).toBe('each_child');
    expect(row(text)).toMatchObject({ applies_to: '', indicator: '' });
    expect(row(text)?.['note']).toContain('不是下一级的县区');
  }
  expect(row('3个街道至少各建1个集团。')?.['note']).toContain('“3个街道”');
});
