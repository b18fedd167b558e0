import { expect, it } from 'vitest';
import { candidates, context, records } from './candidatesFixture.ts';
import { candidatesOf } from './candidatesOf.ts';
import { issuerPlace } from './issuerPlace.ts';

it('leaves the place to the person as long as one group is spoken of', () => {
  const { observations } = candidates('县一中教育集团由5所学校组成，在校生6200人。', false);
  expect(observations.map(({ place }) => place)).toEqual(['', '']);
});

it('carries the scope over to a share, but no span of years to a year', () => {
  const scopes = (text: string) => candidates(text, false).observations.map(({ scope }) => scope);
  expect(scopes('城区学校大班额32个，占比5.1%。')).toEqual(['城区', '城区']);
  expect(scopes('市财政近三年投入6800万元，其中2023年2460万元。')).toEqual(['近三年', '']);
});

it('takes for each item of a list the place that stands before its number', () => {
  const { observations } = candidates('截至2023年底，新田县21个、江华县8个、市直20个。', false);
  expect(observations.map(({ place }) => place)).toEqual(['xintian', 'jianghua', '']);
  expect(observations[2]?.['note']).toContain('地方请核实后填');
});

it.each([
  '石桥镇中心小学集团3所、白鹭镇中心小学集团4所。',
  '石桥镇、白鹭镇今年各组建1个教育集团。',
  '在大坪乡、柳溪镇各新建教育集团1个。',
  '一中教育集团在校生达到8600人。',
  '县实验小学教育集团选派12名教师。',
])('leaves the place of %s to the person', (text) => {
  expect(candidates(text).targets[0]).toMatchObject({ place: '' });
  expect(candidates(text).targets[0]?.['note']).toContain('地方请核实后');
});

it('takes what is recognised, recommended or of a kind for no number of all groups', () => {
  const indicator = (text: string) => candidates(text).targets[0]?.['indicator'];
  expect(indicator('每年认定市级示范性教育集团5个。')).toBe('');
  expect(indicator('各县区推荐示范性教育集团不超过3个。')).toBe('');
  expect(indicator('至少再组建1个跨乡镇集团。')).toBe('');
  expect(indicator('培育示范性教育集团5个。')).toBe('demonstration_group_count');
});

it('does not speak of an increase where only a new group is spoken of', () => {
  for (const text of ['新组建的集团不超过6所。', '对新组建集团一次性补助30万元。'])
    expect(candidates(text).targets[0]?.['note']).not.toContain('增加的数');
  expect(candidates('新增学位1800个。').targets[0]?.['note']).toContain('增加的数');
});

it('takes no scope from a school that is helped', () => {
  for (const text of [
    '结对帮扶农村薄弱学校不少于2所。',
    '城区与乡村学校组建的集团占比不低于50%。',
    '8个方面增强农村教师的吸引力。',
  ]) {
    expect(candidates(text).targets[0]?.['scope']).toBe('');
    expect(candidates(text).targets[0]?.['note']).toContain('范围请核实后填');
  }
  expect(candidates('农村学校覆盖率达到85%。').targets[0]?.['scope']).toBe('农村');
});

it('knows the place of an issuer, where there is one', () => {
  const { places } = context;
  expect(issuerPlace('青溪市新田县教育局', places)?.id).toBe('xintian');
  expect(issuerPlace('江华县教育局', places)?.id).toBe('jianghua');
  expect(issuerPlace('新田县教育局、江华县教育局', places)).toBeUndefined();
  expect(issuerPlace('市教育局', places)).toBeUndefined();
});

it('gives no day to a school year, and holds a rule to be one until it is changed', () => {
  const row = (text: string, title = '') => {
    const clause = { path: '一', lines: [{ number: 1, text }], headingLevel: undefined };
    return records(candidatesOf([clause], { ...context, title }, true).targets).at(-1);
  };
  expect(row('2024—2025学年，全市交流教师不少于240人。')).toMatchObject({ due: '', due_basis: '' });
  expect(row('交流教师不少于240人。', '2024—2025学年度工作要点')).toMatchObject({ due: '', due_basis: '' });
  expect(row('教师占比不低于15%。', '青溪市教育集团管理办法（试行）')).toMatchObject({
    due_basis: 'standing',
    kind: 'rule',
  });
  expect(row('每人每月补助500元以上，最高不超过1200元。')).toMatchObject({ due_basis: 'recurring' });
});
