import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { placeGroups } from './placeGroups.ts';

it('lists the groups of a place with their kind, form and size', () => {
  expect(placeGroups(yunxi, 'dong')).toEqual({
    running: [
      {
        path: 'groups/g1/',
        name: '东县第一小学教育集团',
        traits: '紧密型·示范性',
        size: '3所学校和校区',
        ended: '',
      },
      {
        path: 'groups/g2/',
        name: '东县中学教联体',
        traits: '松散型',
        size: '2所学校和校区',
        ended: '',
      },
    ],
    ended: [],
    origins: [],
  });
});

it('keeps groups that have ended, and says where a list of members is not complete', () => {
  expect(placeGroups(yunxi, 'xi')).toMatchObject({
    running: [],
    ended: [{ name: '西县教育集团', size: '', ended: '2025年6月终止' }],
  });
  expect(placeGroups(yunxi, 'nan').running[0]?.size).toBe('1所学校和校区（名单未列全）');
  expect(placeGroups(yunxi, 'yunxi')).toEqual({ running: [], ended: [], origins: [] });
});

it('lists groups as schools are: by number, not by where their rows stand', () => {
  const bulletin = handwrittenBulletin({
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    groups: ['第七小学', '第一小学', '第十四小学'].map((name, index) => ({
      group: `g${index}`,
      name: `甲县${name}教育集团`,
      place: 'a',
      term: '教育集团',
    })),
  });
  expect(placeGroups(bulletin, 'a').running.map(({ name }) => name)).toEqual([
    '甲县第一小学教育集团',
    '甲县第七小学教育集团',
    '甲县第十四小学教育集团',
  ]);
});
