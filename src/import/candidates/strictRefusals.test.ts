import { expect, it } from 'vitest';
import { candidates } from './candidatesFixture.ts';

const all = (text: string, promised = true) => {
  const { targets, observations } = candidates(text, promised);
  return [...targets.map((row) => row['requirement']), ...observations.map((row) => row['value'])];
};

it.each([
  '严禁教育集团成员校超过8所。',
  '禁止组建超过15个教育集团。',
  '坚决防止班额超过55人。',
  '杜绝大班额比例高于5%。',
  '避免集团内教师交流比例低于10%。',
  '坚决制止集团规模超过8所学校。',
  '不再新设超过3个校区的集团。',
  '不允许任何集团覆盖率低于80%。',
  '任何单位不得组织多于2次的联考。',
  '不得使超过5%的学生流失。',
  '严格禁止收取超过300元的课后服务费。',
  '教师交流比例不得少于且不得多于15%。',
  '最多的集团成员校达到12所。',
  '占比最低的学校不足20%。',
  '乡镇学校除2所教学点外全部纳入集团管理。',
  '除特殊教育学校外，集团覆盖率达到100%。',
  '其余学校全部加入集团。',
  '教育集团总数以15个为上限。',
  '教育集团总数上限为15个，下限为10个。',
  '教师交流比例以10%为底线。',
  '教育集团数少则3个、多则5个。',
  '义务教育学校集团化办学覆盖率提高5%。',
  '大班额比例由5%降低2个百分点。',
  '每年递增不低于10%。',
  '中级岗位比例可上浮3至5个百分点。',
  '一键式报警装置“三个100%”持续巩固。',
  '落实三个100%。',
  '仍有2个县比例低于10%。',
  '对现有成员校超过8所的3个教共体限期整改。',
  '不足100人的学校按100人核拨。',
  '对超过100人不足200人的学校，按200人核定。',
  '考核得分低于60分的集团暂停拨付次年经费的30%。',
  '考核优秀的集团，评优指标为20%。',
])('makes no row of %s', (text) => {
  const found = candidates(text);
  expect([...found.targets, ...found.observations]).toEqual([]);
  expect(found.refused.length).toBeGreaterThan(0);
});

it.each([
  ['教育集团成员校不得超过8所。', '不得超过8所'],
  ['用于管理的不得高于10%、用于教师的不得低于50%。', '不得低于50%'],
  ['教师交流比例由10%提高到15%。', '提高到15%'],
  ['新增教育集团3个。', '3个'],
])('keeps %s', (text, row) => {
  expect(all(text)).toContain(row);
});

it('gives 去年 of the same line no other year, and 截至 its day', () => {
  const past = candidates('去年，9个集团共开展教研312次，满意率98%。', false);
  expect(past.observations).not.toHaveLength(0);
  for (const row of past.observations) expect(row).toMatchObject({ period: '', as_of: '' });
  const counted = candidates('截至2024年3月底，已组建教育集团14个，覆盖率76%。', false);
  expect(counted.observations).toHaveLength(2);
  for (const row of counted.observations)
    expect(row).toMatchObject({ period: '2024', as_of: '2024-03-31', as_of_basis: 'stated' });
});

it('asks whether 每校 binds each, and takes a school year that is over for a report', () => {
  expect(candidates('每校配备心理教师不少于1名。').targets[0]).toMatchObject({ applies_to: '' });
  const found = candidates('2022—2023学年度，全市结对帮扶学校372所。');
  expect(found.targets).toEqual([]);
  expect(found.observations[0]).toMatchObject({ value: '372所' });
});

it('calls 争取, 努力, 基本实现 and 可达到 soft', () => {
  for (const text of [
    '争取到2027年覆盖率达到85%。',
    '努力实现2027年覆盖率达到86%。',
    '基本实现集团化办学全覆盖。',
    '覆盖率可达到90%。',
    '总规模不宜超过6000人。',
  ])
    expect(candidates(text).targets[0]?.['hardness']).toBe('soft');
});

it('says no scope where teachers go from town to country', () => {
  const [row] = candidates('选派126名城区教师到乡村学校支教。', false).observations;
  expect(row).toMatchObject({ value: '126名', scope: '', breakdown: '' });
  expect(row?.['note']).toContain('范围请核实');
});
