import { expect, it } from 'vitest';
import { candidates } from './candidatesFixture.ts';

const row = (text: string) => candidates(text).targets[0];

it.each([
  ['全市小学、初中大班额比例控制在3%以内。', '几个学段'],
  ['城区小学和初中大班额比例控制在3%以内。', '几个学段'],
  ['建成省级、市级示范集团3个。', '几级集团'],
  ['选择3所薄弱学校委托县城优质学校管理。', '范围请核实'],
  ['30万人口以上的县原则上建有1所特殊教育学校。', '30万人口以上'],
  ['交流比例不得低于本校专任教师的8%。', '本校专任教师'],
])('leaves the scope of %s blank and says why', (text, words) => {
  expect(row(text)).toMatchObject({ scope: '' });
  expect(row(text)?.['note']).toContain(words);
});

it('keeps the kind of one of two numbers', () => {
  const { targets } = candidates('建成紧密型集团3个、松散型集团4个。');
  expect(targets.map(({ scope }) => scope)).toEqual(['紧密型', '松散型']);
});

it('binds each county by no rule for the larger ones, nor the place by one for all its groups', () => {
  expect(row('30万人口以上的县（市、区）建有1所特殊教育学校。')).toMatchObject({ applies_to: '' });
  expect(row('全市教育集团每学期至少召开1次会议。')).toMatchObject({ applies_to: '' });
  expect(row('拟将每个集团每年的经费提高到15万元。')).toMatchObject({ applies_to: 'each_group' });
  expect(row('集团每2年评估1次。')).toMatchObject({ due_basis: 'recurring' });
  expect(row('理事会每学期至少召开1次全体会议。')).toMatchObject({ requirement: '至少1次' });
});

it('takes 接入区, 委托县 and 一校多区 for no places, and townships for several', () => {
  const place = (text: string) => candidates(text, false).observations.map((each) => each['place']);
  expect(place('所有成员校接入区平台，目前达标率为78%。')).toEqual(['qingxi']);
  expect(place('目前3所学校委托县城学校管理。')).toEqual(['qingxi']);
  expect(place('目前“一校多区”覆盖学校12所。')).toEqual(['qingxi']);
  expect(place('松林街道、白浦街道各有集团1个。')).toEqual(['']);
  const [several] = candidates('松岗镇、河口乡两个乡镇已实现集团化办学全覆盖。', false).observations;
  expect(several).toMatchObject({ place: '' });
  expect(several?.['note']).toMatch(/河口乡.*松岗镇|松岗镇.*河口乡/u);
});
