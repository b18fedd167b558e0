import { expect, it } from 'vitest';
import { yunxi } from '../yunxiForTests.ts';
import { placeChecks } from './placeChecks.ts';

it('puts first what differs: 90%以上 was stated, 4 of 7 are there', () => {
  expect(placeChecks(yunxi, 'yunxi').map(({ figure, ...check }) => [figure?.path, check])).toEqual([
    [
      'places/yunxi/#figure-groups-2024-tight',
      {
        about: '集团数（紧密型）',
        period: '2024年',
        stated: '2个',
        computed: '1个（教育集团1个）',
        word: '不一致',
        kind: 'differs',
        note: '文件数与计算数不一致',
      },
    ],
    [
      'places/yunxi/#figure-coverage-2024',
      {
        about: '学校覆盖率',
        period: '2024年',
        stated: '90%以上',
        computed: '57.1%（4 ÷ 7 = 57.1%（小学、初中；校区并入所属学校计））',
        word: '不一致',
        kind: 'differs',
        note: '文件数与计算数不一致',
      },
    ],
    [
      'places/yunxi/#figure-groups-2024',
      {
        about: '集团数',
        period: '2024年',
        stated: '3个',
        computed: '2 + 1 = 3',
        word: '一致',
        kind: 'agrees',
        note: '分项合计与总数一致',
      },
    ],
    [
      'places/yunxi/#figure-groups-2024',
      {
        about: '集团数',
        period: '2024年',
        stated: '3个',
        computed: '3个（3 = 教育集团2 + 教联体1）',
        word: '一致',
        kind: 'agrees',
        note: '文件数与计算数一致',
      },
    ],
    [
      'places/yunxi/#figure-groups-2024-loose',
      {
        about: '集团数（松散型）',
        period: '2024年',
        stated: '1个',
        computed: '1个（教联体1个）',
        word: '一致',
        kind: 'agrees',
        note: '文件数与计算数一致',
      },
    ],
  ]);
});

it('has nothing to show of a place that no document counts', () => {
  expect(placeChecks(yunxi, 'dong')).toEqual([]);
});
