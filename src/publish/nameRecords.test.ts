import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { nameRecords } from './nameRecords.ts';

const bulletin = handwrittenBulletin({
  site: { as_of: '2024-12-31' },
  places: [
    { place: 'yongzhou', name: '永州市', level: 'prefecture' },
    { place: 'dongan', name: '东安县', level: 'county', parent: 'yongzhou' },
  ],
  schools: [
    { school: 'd1', name: '东安一中', place: 'dongan', stage: 'complete', aliases: '舜皇中学；县一中' },
    { school: 'y1', name: '永州三中', place: 'yongzhou', stage: 'junior' },
    { school: 'd2', name: '东安一中南校区', place: 'dongan', stage: 'junior', kind: 'campus', parent: 'd1' },
    { school: 'd3', name: '石期小学', place: 'dongan', stage: '[x]', closed: '2021-08' },
    { school: 'd4', name: '芦洪小学', place: 'dongan', stage: 'primary' },
  ],
  groups: [
    { group: 'g1', name: '东安一中教育集团', place: 'dongan', term: '教育集团' },
    { group: 'g2', name: '舜皇教联体', place: 'dongan', term: '教联体', ended: '2022-12-31' },
  ],
  memberships: [
    { group: 'g1', school: 'd1', role: 'lead', joined: '2018' },
    { group: 'g2', school: 'd1', role: 'lead', joined: '2018' },
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
      'places/yongzhou/schools/#school-y1',
      'places/dongan/schools/#school-d1',
      'places/dongan/schools/#school-d2',
      'places/dongan/schools/#school-d3',
      'places/dongan/schools/#school-d4',
      'groups/g1/',
      'groups/g2/',
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

  it('says when a school closed and a group ended', () => {
    expect(record('石期小学')?.words).toBe('2021年停办');
    expect(record('舜皇教联体')?.words).toBe('教联体，2022年终止');
  });
});
