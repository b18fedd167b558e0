import { expect, it } from 'vitest';
import { candidates, candidatesUnder } from './candidatesFixture.ts';

const reasons = (text: string) => candidates(text).refused.map(({ reason }) => reason);

it.each([
  ['新建录播教室30间，其中2025年10间。', ['“30间”', '“10间”']],
  ['生均图书小学不低于25册，初中不低于35册。', ['“25册”', '“35册”']],
  ['共享课程不少于10门，每周听课4节。', ['“10门”', '“4节”']],
  ['连任不得超过两届，任期5年。', ['“两届”', '“5年”']],
  ['核心校应当办学10年以上。', ['“10年”']],
  ['更新计算机1 200台。', ['“1 200台”']],
  ['公示期不少于5个工作日，30个工作日内批复。', ['“5个工作日”', '“30个工作日”']],
  ['每2年考核一次，每三年评估一轮。', ['“每2年”', '“每三年”']],
  ['省财政厅等5部门建立制度，六部门除外。', ['“5部门”']],
  ['跟岗不少于6个月，每次不少于2天。', ['“6个月”', '“2天”']],
])('lists the numbers of %s, whose units the tables do not know', (text, words) => {
  const found = reasons(text);
  for (const word of words)
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`${word}单位没有列入`, 'u')));
});

it.each([
  '紧密型集团占比超过一半。',
  '超过半数的集团达到标准。',
  '超大班额保持为零。',
  '所有成员校接入专网。',
  '力争2026年秋季全部投入使用。',
])('lists %s, which says how much in words', (text) => {
  expect(reasons(text)).toContainEqual(expect.stringContaining('用话说的数'));
});

it('takes dates and years for no such number, nor a half that a row is made of', () => {
  expect(reasons('2025年3月31日前，近三年一半以上的学校纳入。')).toEqual([]);
});

it('names a table with a column for each year once, with all its cells', () => {
  const { refused } = candidatesUnder([
    ['二', '指标', '单位', '2024年（基数）', '2025年', '2026年', '属性'],
    ['三', '指标', '2024年', '2025年', '集团数', '62', '85左右', '学校覆盖率', '58.3%', '80%以上'],
    ['四', '| 指标 | 2024年 | 2025年 |', '| 集团数 | 62 | 70 |', '| 大班额比例 | 3.4% | ≤3% |'],
  ]);
  expect(refused).toMatchObject([
    { clause: '三', phrase: expect.stringContaining('85左右'), reason: expect.stringContaining('4 格') },
    { clause: '四', phrase: expect.stringContaining('≤3%'), reason: expect.stringContaining('4 格') },
  ]);
});

it('says of a cell alone that it is one', () => {
  const { refused } = candidatesUnder([['二', '义务教育学校集团化办学学校覆盖率', '70%以上']]);
  expect(refused[0]?.reason).toContain('单独一格');
});

it('lists a 成 before a closing quotation mark', () => {
  expect(reasons('您提到的“覆盖率不足七成”，是旧数。').join()).toContain('不足七成');
});

it('calls 超大班额 no 大班额', () => {
  expect(reasons('超大班额全面消除。').join()).toContain('超大班额，指标请自己登记');
  expect(reasons('消除大班额。').join()).toContain('大班额比例为0');
});

it('lists school years as a length of time, and not as a date', () => {
  expect(reasons('任教时间不少于1学年，跟岗不少于一学年。')).toHaveLength(2);
  expect(reasons('2023—2024学年度开展，2024学年完成。')).toEqual([]);
});

it('counts no running numbers of a table', () => {
  const { refused } = candidatesUnder([
    ['三', '序号', '指标', '2024年', '2025年', '1', '集团数', '62', '70', '2', '学校覆盖率', '58%', '2'],
    ['四', '| 序号 | 指标 | 2024年 | 2025年 |', '| 1 | 集团数 | 62 | 70 |', '| 2 | 大班额比例 | 3% | 2% |'],
  ]);
  expect(refused.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('4 格'),
    expect.stringContaining('4 格'),
  ]);
});
