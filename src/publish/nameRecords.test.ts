import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { nameRecords } from './nameRecords.ts';

const bulletin = handwrittenBulletin({
  site: { as_of: '2024-12-31' },
  places: [
    { place: 'yongzhou', name: '永州市', level: 'prefecture' },
    { place: 'dongan', name: '东安县', level: 'county', parent: 'yongzhou' },
    { place: 'suichang', name: '遂昌县', level: 'county' },
  ],
  schools: [
    { school: 'd1', name: '东安一中', place: 'dongan', stage: 'complete', aliases: '舜皇中学；县一中' },
    { school: 'y1', name: '永州三中', place: 'yongzhou', stage: 'junior' },
    { school: 'd2', name: '东安一中南校区', place: 'dongan', stage: 'junior', kind: 'campus', parent: 'd1' },
    { school: 'd3', name: '石期小学', place: 'dongan', stage: '[x]', closed: '2021-08' },
    { school: 'd4', name: '芦洪小学', place: 'dongan', stage: 'primary' },
    { school: 's1', name: '遂昌实验小学', place: 'suichang', stage: 'primary' },
    {
      school: 's1d',
      name: '遂昌实验小学东街校区',
      place: 'suichang',
      stage: 'primary',
      kind: 'campus',
      parent: 's1',
    },
    {
      school: 's1h',
      name: '遂昌实验小学后江校区',
      place: 'suichang',
      stage: 'primary',
      kind: 'campus',
      parent: 's1',
    },
    { school: 's2', name: '遂昌中学', place: 'suichang', stage: 'complete' },
    {
      school: 's2h',
      name: '遂昌中学荷花滩校区',
      place: 'suichang',
      stage: 'complete',
      kind: 'campus',
      parent: 's2',
    },
    { school: 's3', name: '遂昌二中', place: 'suichang', stage: 'junior' },
  ],
  groups: [
    { group: 'g1', name: '东安一中教育集团', place: 'dongan', term: '教育集团' },
    { group: 'g3', name: '遂昌实验教育集团', place: 'suichang', term: '教育集团', listing: 'open' },
    { group: 'g4', name: '遂昌中学教育集团', place: 'suichang', term: '教育集团' },
    { group: 'g5', name: '遂昌教育联盟', place: 'suichang', term: '教育联盟' },
    { group: 'g2', name: '舜皇教联体', place: 'dongan', term: '教联体', ended: '2022-12-31' },
  ],
  memberships: [
    { group: 'g1', school: 'd1', role: 'lead', joined: '2018' },
    { group: 'g2', school: 'd1', role: 'lead', joined: '2018' },
    { group: 'g3', school: 's1d', role: 'campus' },
    { group: 'g3', school: 's1h', role: 'campus' },
    { group: 'g4', school: 's2h', role: 'campus' },
    { group: 'g5', school: 's2', role: 'lead' },
    { group: 'g1', school: 'd4', role: 'member', joined: '2018', left: '2023' },
  ],
});

function record(name: string) {
  return nameRecords(bulletin).find((each) => each.name === name);
}

describe('nameRecords', () => {
  it('lists places, then schools place by place, then groups', () => {
    expect(nameRecords(bulletin).map(({ path }) => path)).toEqual([
      'places/yongzhou/',
      'places/dongan/',
      'places/suichang/',
      'places/yongzhou/schools/#school-y1',
      'places/dongan/schools/#school-d1',
      'places/dongan/schools/#school-d2',
      'places/dongan/schools/#school-d3',
      'places/dongan/schools/#school-d4',
      ...['s1', 's1d', 's1h', 's2', 's2h', 's3'].map((id) => `places/suichang/schools/#school-${id}`),
      'groups/g1/',
      'groups/g2/',
      'groups/g3/',
      'groups/g4/',
      'groups/g5/',
    ]);
  });

  it('answers which group a school is in, leaving out one that has ended', () => {
    expect(record('东安一中')).toEqual({
      name: '东安一中',
      aliases: ['舜皇中学', '县一中'],
      where: '永州市 东安县',
      words: '完全中学，在东安一中教育集团',
      path: 'places/dongan/schools/#school-d1',
    });
  });

  it('says of a campus where its institution is', () => {
    expect(record('东安一中南校区')?.words).toBe('初中，校区，所属学校在东安一中教育集团');
  });

  it('says of a school that has left, or never was in a group, only what the roster has', () => {
    expect(record('芦洪小学')?.words).toBe('小学，名册未列入任何集团');
    expect(record('永州三中')?.words).toBe('初中，名册未列入任何集团');
  });

  it('names the campuses that are in a group, where the institution itself is in none or in another', () => {
    expect(record('遂昌实验小学')?.words).toBe('小学，东街校区、后江校区在遂昌实验教育集团');
    expect(record('遂昌中学')?.words).toBe('完全中学，在遂昌教育联盟；荷花滩校区在遂昌中学教育集团');
  });

  it('does not say that a school is in no group where a list of members is not complete', () => {
    expect(record('遂昌二中')?.words).toBe('初中，现有名单上没有，不能断定在不在集团里');
  });

  it('says when a school closed and a group ended', () => {
    expect(record('石期小学')?.words).toBe('2021年停办');
    expect(record('舜皇教联体')?.words).toBe('教联体，2022年终止');
  });
});
