import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { placeChecks } from './placeChecks.ts';
import { progressOf } from './progress.ts';

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
        computed: '57.1%（4 ÷ 7 = 57.1%〔小学、初中；校区、教学点并入所属学校计〕）',
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

it('says of a claim whose time is our inference that it is, in the check and in the chart', () => {
  const said = { place: 'handan', indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
  const when = { as_of: '2018-07-26', as_of_basis: 'inferred' };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
    observations: [
      { ...said, ...when, as_of: '2017', observation: 'a', period: '2017', value: '206个' },
      { ...said, ...when, observation: 'b', period: '2018', value: '437个' },
      { ...said, ...when, observation: 'c', period: '2018', value: '181个', breakdown: 'form=紧密型' },
      { ...said, ...when, observation: 'd', period: '2018', value: '256个', breakdown: 'form=松散型' },
    ],
  });
  const [place] = bulletin.rows.places;
  if (place === undefined) throw new Error('邯郸市');
  expect(placeChecks(bulletin, 'handan').map(({ period }) => period)).toEqual(['2018年（时点推定）']);
  const [progress] = progressOf(bulletin, place, bulletin.figuresOf('handan'), []);
  expect(progress?.chart?.title).toBe('邯郸市集团数，时点是推定的');
});
