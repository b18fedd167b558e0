import { describe, expect, it } from 'vitest';
import { candidates, context, records } from './candidatesFixture.ts';
import { candidatesOf } from './candidatesOf.ts';

describe('a candidate row', () => {
  it('gives no place where the words name a county that is not known, and a known one’s own', () => {
    const found = candidates(
      '目前，新田县组建了5个教育联盟；东安县组建了13个教育集团；全县有7个集团。',
      false,
    );
    expect(found.observations.map(({ place }) => place)).toEqual(['xintian', '', '']);
    expect(found.observations[1]?.['note']).toContain('句中有“东安县”');
  });

  it('does not take words for the name of a county', () => {
    const text = '市教育局向市财政局等6个部门发函，支持贫困县、示范县的学校3所。';
    expect(candidates(text, false).observations.map(({ place }) => place)).toEqual(['qingxi', 'qingxi']);
  });

  it('fills the breakdown and the scope from the document’s words, as far as they reach', () => {
    const text =
      '目前，主城区学校组建7个集团，兼并10所学校。各县（市、区）教育集团由去年的206个，增加到437个，其中紧密型教育集团181个，95%以上的师生参加。';
    const found = candidates(text, false).observations;
    expect(found.map(({ value, breakdown, scope }) => [value, breakdown, scope])).toEqual([
      ['7个', '', '主城区'],
      ['10所', '', '主城区'],
      ['206个', '', '各县（市、区）'],
      ['增加到437个', '', '各县（市、区）'],
      ['181个', 'form=紧密型', '各县（市、区）'],
      ['95%以上', '', ''],
    ]);
  });

  it('binds each place below where the words say so, and does not take their number for a target', () => {
    const found = candidates('到2025年，9县和2个管理区至少组建1-2个教育集团。').targets;
    expect(found.map(({ requirement, applies_to }) => [requirement, applies_to])).toEqual([
      ['至少1-2个', 'each_child'],
    ]);
    expect(candidates('各县市分别确定3个试点。').targets[0]?.['applies_to']).toBe('each_child');
  });

  it('leaves the period blank where neither the text nor the document has a date', () => {
    const clause = { path: '一', lines: [{ number: 1, text: '已组建12个集团。' }], headingLevel: undefined };
    const found = candidatesOf([clause], { ...context, dated: '' }, false);
    expect(records(found.observations)[0]).toMatchObject({ value: '12个', period: '' });
  });

  it('reads full-width digits, shares and 建有一所, and says why a vague number makes no row', () => {
    const found = candidates(
      '到２０２５年，全县６０％以上的学校纳入；力争达到三分之二以上；30万以上人口的县要建有一所学校；组织数百名教师交流。',
    );
    expect(found.targets.map(({ requirement, due }) => [requirement, due])).toEqual([
      ['60%以上', '2025'],
      ['达到三分之二以上', ''],
      ['一所', ''],
    ]);
    expect(found.targets[0]?.['phrase']).toBe('全县６０％以上的学校纳入');
    expect(found.refused).toEqual([
      { clause: '二', phrase: '组织数百名教师交流', reason: expect.stringContaining('没有确数') },
    ]);
  });

  it('never ends a phrase in the midst of a number or a date', () => {
    const text = '特别是组建了13个“协作型”教育集团并在今年的全省工作会议上于2017年11月21日作了发言。';
    expect(candidates(text, false).observations[0]?.['phrase']).toBe(
      '特别是组建了13个“协作型”教育集团并在今年的全省工作会议',
    );
    const dated = '组建了13个“协作型”教育集团并在2017年11月21日作了发言。';
    expect(candidates(dated, false).observations[0]?.['phrase']).toContain('2017年11月21日');
  });
});
