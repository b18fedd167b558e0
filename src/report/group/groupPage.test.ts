import { describe, expect, it } from 'vitest';
import { rosterIndex } from '../rosterIndex.ts';
import { yunxi } from '../yunxiForTests.ts';
import { type GroupPage, groupPage } from './groupPage.ts';
import { isBelow } from './membershipView.ts';

function page(group: string): GroupPage {
  const row = rosterIndex(yunxi).group(group);
  if (row === undefined) throw new Error(group);
  return groupPage(yunxi, row);
}

describe('the page of a group', () => {
  it('says in one sentence what it is', () => {
    expect(page('g1').answer).toBe(
      '东县的教育集团，紧密型，认定为示范性集团，由东县第一小学牵头，2023年9月成立，名单上有3所学校和校区。',
    );
    expect(page('g4').answer).toBe(
      '南县的教育集团，由南县第一小学牵头，2025年成立，名单上有1所学校和校区（没有列全）。',
    );
  });

  it('lists its members with role and dates, and says which come from elsewhere', () => {
    expect(
      page('g1').current.map(({ schoolName, role, dates, stage, elsewhere }) => [
        schoolName,
        role,
        dates,
        stage,
        elsewhere,
      ]),
    ).toEqual([
      ['东县第一小学', '牵头', '2023年9月加入', '小学', ''],
      ['东县第二小学', '成员', '2024年9月加入', '小学', ''],
      ['西县中学', '成员', '2025年3月加入', '初中', '西县'],
    ]);
  });

  it('holds its size against the limit, year by year', () => {
    const { size } = page('g1');
    expect(size.sentence).toBe('2025年成员学校和校区2所，牵头学校不计；要求原则上不超过1所，已超过。');
    expect(size.figures.map(({ text, path }) => [text, path])).toEqual([
      ['2所', 'groups/g1/#figure-group_size.g1.2025'],
      ['1所', 'groups/g1/#figure-group_size.g1.2024'],
      ['0所', 'groups/g1/#figure-group_size.g1.2023'],
    ]);
    expect(size.chart?.reference).toEqual({ level: 1, text: '上限：不超过1所' });
    expect(size.limit?.clause).toBe('二');
    expect(page('g2').size.sentence).toContain('没有超过');
    expect(page('g4').size.sentence).toContain('名单没有列全，不能断定有没有超过');
  });

  it('says what the words for it mean where it is', () => {
    expect(
      page('g1').meanings.map(({ term, definition, placeName, path }) => [term, definition, placeName, path]),
    ).toEqual([
      ['教育集团', '一所学校带几所学校。', '云溪市', 'glossary/#yunxi-kind-教育集团'],
      ['紧密型', '一个法人。', '云溪市', 'glossary/#yunxi-form-紧密型'],
    ]);
    expect(page('g2').meanings.map(({ term }) => term)).toEqual(['松散型']);
  });

  it('tells what happened, oldest first, one line a date', () => {
    expect(page('g1').history).toEqual([
      { date: '2023年9月', words: '成立；东县第一小学加入' },
      { date: '2024年9月', words: '东县第二小学加入' },
      { date: '2025年3月', words: '西县中学加入' },
    ]);
    expect(page('g3').history).toEqual([
      { date: '2023年', words: '成立；西县第一小学、西县第二小学加入' },
      { date: '2024年7月', words: '西县第二小学退出' },
      { date: '2025年6月', words: '终止' },
    ]);
  });

  it('stays when the group has ended', () => {
    const ended = page('g3');
    expect(ended.ended).toBe('这个集团已于2025年6月终止。');
    expect(ended.current).toEqual([]);
    expect(ended.former.map(({ schoolName, dates }) => [schoolName, dates])).toEqual([
      ['西县第一小学', '2023年加入'],
      ['西县第二小学', '2023年加入，2024年7月退出'],
    ]);
    expect(ended.size.figures.map(({ text }) => text)).toEqual(['0所', '1所']);
  });

  it('shows its grades newest first, and its clause', () => {
    expect(page('g1').assessments).toEqual([
      { year: '2025年', grade: '优秀' },
      { year: '2024年', grade: '良好' },
    ]);
    expect(page('g1').source?.path).toBe('policies/plan/#clause-2');
    expect(page('g2').source).toBeUndefined();
  });
});

it('knows what lies below what', () => {
  expect(isBelow(yunxi, 'dong', 'yunxi')).toBe(true);
  expect(isBelow(yunxi, 'dong', 'dong')).toBe(true);
  expect(isBelow(yunxi, 'dong', 'xi')).toBe(false);
});
