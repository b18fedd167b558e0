import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi, yunxiPlace } from '../yunxiForTests.ts';
import { figureSeries } from './figureSeries.ts';
import { placeTargets } from './placeTargets.ts';
import { type Progress, progressOf } from './progress.ts';

function progress(place: string): readonly Progress[] {
  return progressOf(yunxi, yunxiPlace(place), yunxi.figuresOf(place), placeTargets(yunxi, place));
}

describe('the progress of a place', () => {
  it('leads with the main indicators and leaves out what has neither figures nor a chart', () => {
    expect(progress('yunxi').map(({ title }) => title)).toEqual([
      '学校覆盖率',
      '集团数',
      '集团内学校数',
      '集团平均学校数',
      '示范性集团数',
      '超规模集团数',
    ]);
  });

  it('says where it stands, what was due and what is next', () => {
    expect(progress('yunxi')[0]?.sentence).toBe(
      '2025年71.4%以上，比上年至少提高14.2个百分点；要求2025年底60%以上，已达标；要求2026年底80%以上，还没有到期。',
    );
    expect(progress('dong')[0]?.sentence).toBe('2025年100%，与上年持平；云溪市要求2025年底50%以上，已达标。');
  });

  it('draws computed and published numbers apart, a floor as a floor, and targets of the whole place as milestones', () => {
    const chart = progress('yunxi')[0]?.chart;
    expect(chart?.series).toEqual([
      {
        name: '文件',
        points: [{ at: 2024, period: '2024年', value: { kind: 'floor', low: 90, text: '90%以上' } }],
      },
      {
        name: '计算',
        points: [
          { at: 2023, period: '2023年', value: { kind: 'exact', at: 37.5, text: '37.5%' } },
          { at: 2024, period: '2024年', value: { kind: 'exact', at: 400 / 7, text: '57.1%' } },
          { at: 2025, period: '2025年', value: { kind: 'floor', low: 500 / 7, text: '71.4%以上' } },
        ],
      },
    ]);
    expect(chart?.milestones.map(({ at, text, verdict }) => [at, text, verdict])).toEqual([
      [2024, '50%以上', 'met'],
      [2025, '60%以上', 'met'],
      [2026, '80%以上', 'not_due'],
    ]);
    expect(chart?.reach).toBe(100);
    expect(chart?.asOf).toEqual({ at: 2025, text: '截至2025年12月31日' });
  });

  it('draws targets alone where nothing was published: 恩施州 promised 30, 60 and 80 percent', () => {
    const promise = {
      place: 'enshi',
      indicator: 'school_coverage_rate',
      policy: 'enshi-2023',
      clause: '二',
      phrase: '',
    };
    const enshi = handwrittenBulletin({
      places: [{ place: 'enshi', name: '恩施州', level: 'prefecture' }],
      targets: [
        { ...promise, target: 'a', requirement: '30%以上', due: '2023-12-31' },
        { ...promise, target: 'b', requirement: '60%以上', due: '2024-12-31' },
        { ...promise, target: 'c', requirement: '80%以上', due: '2025-12-31' },
      ],
    });
    const [place] = enshi.rows.places;
    if (place === undefined) throw new Error('恩施州');
    const [coverage, ...others] = progressOf(enshi, place, [], placeTargets(enshi, 'enshi'));
    expect(others).toEqual([]);
    expect(coverage?.sentence).toBe('没有找到公布的数；要求2025年底80%以上，到期未公布。');
    expect(coverage?.chart?.series).toEqual([]);
    expect(coverage?.chart?.milestones.map(({ level }) => level)).toEqual([30, 60, 80]);
  });

  it('lists every figure newest first, but not the parts that the roster yields', () => {
    const figures = progress('yunxi').find(({ title }) => title === '集团数')?.figures;
    expect(figures?.map(({ id }) => id)).toEqual([
      'group_count.yunxi.2025',
      'groups-2024',
      'groups-2024-tight',
      'groups-2024-loose',
      'group_count.yunxi.2024',
      'group_count.yunxi.2023',
    ]);
  });
});

it('keeps the numbers of two documents apart', () => {
  const said = { place: 'a', indicator: 'group_count', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    written: [
      { id: 'p', signed: '2018-07-26' },
      { id: 'q', published: '2020' },
    ],
    observations: [
      { ...said, observation: 'o', period: '2018', value: '7个', policy: 'p' },
      { ...said, observation: 'r', period: '2020', value: '9个', policy: 'q' },
    ],
  });
  const series = figureSeries(
    bulletin,
    bulletin.figuresOf('a').filter(({ indicator }) => indicator === 'group_count'),
  );
  expect(series.map(({ name, points }) => [name, points.length])).toEqual([
    ['2018年文件', 1],
    ['2020年文件', 1],
  ]);
});

it('draws a figure of June at June, and calls it so', () => {
  const count = { place: 'handan', indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
    observations: [
      { ...count, observation: 'year', period: '2017', value: '367个' },
      {
        ...count,
        observation: 'june',
        period: '2018',
        value: '400个',
        as_of: '2018-06-30',
        as_of_basis: 'stated',
      },
    ],
  });
  const points = figureSeries(bulletin, bulletin.figuresOf('handan').filter(isCount))[0]?.points;
  expect(points?.map(({ at, period }) => [at, period])).toEqual([
    [2017, '2017年'],
    [2017.496, '截至2018年6月30日'],
  ]);
});

function isCount({ indicator }: { readonly indicator: string }): boolean {
  return indicator === 'group_count';
}

it('says of a rate that does not apply that it does not, and not that it was not found', () => {
  const rate = { indicator: 'student_coverage_rate', period: '2024', policy: 'p', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'e', name: '戊县', level: 'county' }],
    observations: [{ ...rate, observation: 'o', place: 'e', value: '[z]' }],
  });
  const [place] = bulletin.rows.places;
  if (place === undefined) throw new Error('戊县');
  const [found] = progressOf(bulletin, place, bulletin.figuresOf('e'), []);
  expect(found?.sentence).toBe('不适用。');
});
