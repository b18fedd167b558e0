import { expect, it } from 'vitest';
import { candidates } from './candidatesFixture.ts';

const shown = (text: string) =>
  candidates(text).targets.map((row) => [row['requirement'], row['indicator'], row['scope']]);

it('does not take an increase, a choice or a part for the number of groups that there are', () => {
  expect(shown('新增教育集团2个。')).toEqual([['2个', 'group_count_increase', '']]);
  expect(shown('新组建教育集团2个。')).toEqual([['2个', 'group_count_increase', '']]);
  expect(shown('培育省级示范集团2个、市级示范教育集团5个。')).toEqual([
    ['2个', 'demonstration_group_count', '省级'],
    ['5个', 'demonstration_group_count', '市级'],
  ]);
  expect(shown('培育省级示范集团2个、市级5个。')[1]?.[2]).toBe('市级');
  expect(shown('其中小学教育集团6个、初中教育集团4个。')).toEqual([
    ['6个', 'group_count', '小学'],
    ['4个', 'group_count', '初中'],
  ]);
  expect(shown('紧密型教育集团不少于6个。')).toEqual([['不少于6个', 'group_count', '紧密型']]);
  expect(shown('东片区组建教育集团2个。')).toEqual([['2个', 'group_count', '东片区']]);
  expect(shown('覆盖率城区达到100%、农村达到70%以上。').map((row) => row[2])).toEqual(['城区', '农村']);
  expect(shown('教师本科率小学达80%、初中达95%。').map((row) => row[2])).toEqual(['小学', '初中']);
  expect(shown('鼓励有条件的县区覆盖率达到90%。')[0]?.[2]).toBe('有条件的县区');
  expect(shown('乡镇组建教育集团20个。')).toEqual([['20个', 'group_count', '乡镇']]);
  expect(shown('市第一小学教育集团覆盖学校6所。')).toEqual([]);
  expect(shown('乡村学校集团化办学覆盖率达到85%。')).toEqual([['达到85%', 'school_coverage_rate', '乡村']]);
});

it.each(['撤销教育集团1个。', '完成6个集团章程制定。', '评选优秀教育集团5个。', '第一批组建教育集团5个。'])(
  'leaves the indicator of %s to the person',
  (text) => {
    const [row] = candidates(text).targets;
    expect(row?.['indicator']).toBe('');
    expect(row?.['note']).toContain('指标请核实后填');
  },
);

it('does not give numbers in turn to one thing', () => {
  const [row] = candidates('义务教育学校、幼儿园学校覆盖率分别达到90%、60%。').targets;
  expect(row?.['indicator']).toBe('');
  expect(candidates('分别组建五个教育集团。').targets[0]?.['indicator']).toBe('group_count');
});

it('writes a part into the group of what is reported', () => {
  expect(
    candidates('现有学校86所（其中乡村小规模学校21所）。', false).observations.map((row) => row['breakdown']),
  ).toEqual(['', 'locale=乡村']);
  expect(candidates('乡村集团4个，覆盖率50%。', false).observations[1]?.['scope']).toBe('乡村');
  const found = candidates(
    '现有集团12个，其中紧密型5个、共建型4个，小学教育集团6个，乡村学校覆盖率60%。',
    false,
  );
  expect(found.observations.map((row) => row['breakdown'])).toEqual([
    '',
    'form=紧密型',
    'form=共建型',
    'stage=小学',
    'locale=乡村',
  ]);
});

it('does not carry a subject past a stretch that has its own', () => {
  const found = candidates(
    '每个乡镇至少建有1个教育集团，随迁子女就读比例保持在95%以上。',
    true,
    'xintian',
  ).targets;
  expect(found.map((row) => row['applies_to'])).toEqual(['each_child', '']);
  expect(found[1]?.['note']).toContain('每个乡');
  expect(candidates('各县市教育局每年至少提请县市党委听取1次汇报。').targets[0]).toMatchObject({
    place: 'qingxi',
    applies_to: 'each_child',
    due_basis: 'recurring',
  });
});

it('leaves the place blank where several are named, or an earlier stretch names one', () => {
  const places = (text: string, own?: string) =>
    candidates(text, true, own).targets.map(({ place }) => place);
  expect(places('金洞管理区、回龙圩管理区分别建成1个教育集团。')).toEqual(['']);
  expect(places('新田县狠抓质量，教育集团达到13个，全市覆盖率达到80%。')).toEqual(['', 'qingxi']);
  expect(places('新田县率先建成3个集团，覆盖率达到80%。', '')).toEqual(['xintian', 'xintian']);
  expect(places('全国平均水平要达到60%。')).toEqual(['']);
  expect(places('2025年底前完成市、县两级规划编制，新改扩建学校10所。')).toEqual(['qingxi']);
  expect(places('城关镇组建3个教育集团。')).toEqual(['']);
  expect(places('江华县组建3个教育集团。')).toEqual(['jianghua']);
});

it('does not cut 城乡教育共同体 to 教育共同体', () => {
  const found = candidates('已组建城乡教育共同体9个。已组建教育共同体8个。', false).observations;
  expect(found.map((row) => row['breakdown'])).toEqual(['', 'term=教育共同体']);
  expect(found[0]?.['note']).toContain('“城乡教育共同体”');
});
