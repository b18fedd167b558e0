import { expect, it } from 'vitest';
import { yunxi } from '../yunxiForTests.ts';
import { placeGroups } from './placeGroups.ts';

it('lists the groups of a place with their kind, form and size', () => {
  expect(placeGroups(yunxi, 'dong')).toEqual({
    running: [
      {
        path: 'groups/g1/',
        name: '东县第一小学教育集团',
        traits: '教育集团·紧密型·示范性',
        size: '3个学校、校区',
        ended: '',
      },
      {
        path: 'groups/g2/',
        name: '东县中学教联体',
        traits: '教联体·松散型',
        size: '2个学校、校区',
        ended: '',
      },
    ],
    ended: [],
  });
});

it('keeps groups that have ended, and says where a list of members is not complete', () => {
  expect(placeGroups(yunxi, 'xi')).toMatchObject({
    running: [],
    ended: [{ name: '西县教育集团', size: '', ended: '2025年6月终止' }],
  });
  expect(placeGroups(yunxi, 'nan').running[0]?.size).toBe('1个学校、校区（名单未列全）');
  expect(placeGroups(yunxi, 'yunxi')).toEqual({ running: [], ended: [] });
});
