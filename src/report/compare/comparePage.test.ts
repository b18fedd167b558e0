import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { comparedPlaces } from './comparedPlaces.ts';
import { comparePage } from './comparePage.ts';

describe('places side by side', () => {
  const page = comparePage(handwrittenDocuments());

  it('stand in the order of the table, each with its documents and promises', () => {
    expect(page.places.map(({ name, targets, verdicts }) => [name, targets, verdicts])).toEqual([
      ['邯郸市', '没有摘到目标', ''],
      ['恩施州', '6项：5项写了到期日、1项长期有效', '无数据1项、到期未公布4项、不作判定1项'],
    ]);
    expect(page.places[0]?.documents).toMatchObject([{ title: '对第76号建议的答复', kindOfSource: '答复' }]);
  });

  it('are compared where two of them speak of one indicator, promise and number apart', () => {
    expect(page.indicators.map(({ title }) => title)).toEqual(['学校覆盖率']);
    expect(
      page.indicators[0]?.places.map(({ name, promises, figures }) => [
        name,
        promises.map(({ requirement }) => requirement),
        figures.map(({ text }) => text),
      ]),
    ).toEqual([
      ['邯郸市', [], ['60%以上']],
      ['恩施州', ['30%以上', '80%以上', '60%以上'], []],
    ]);
  });

  it('are not said to count alike where no denominator was declared', () => {
    expect(page.indicators[0]?.comparability).toEqual({
      word: '口径不明',
      why: '邯郸市、恩施州：没有查到分母是什么，不能直接比较。',
    });
  });

  it('keep their own words', () => {
    expect(
      page.words.map(({ name, dimensions }) => [name, dimensions[0]?.terms.map(({ term }) => term)]),
    ).toEqual([
      ['邯郸市', ['教育集团']],
      ['恩施州', ['教联体']],
    ]);
  });
});

it('says where to look when the ways of forming groups stand among the measures', () => {
  const word = { place: 'a', definition: '一种做法', policy: 'p', clause: '一' };
  const places = [
    { place: 'a', name: '甲县', level: 'county' },
    { place: 'b', name: '乙县', level: 'county' },
  ];
  const { words } = comparePage(
    handwrittenBulletin({
      places,
      vocabulary: [
        { ...word, term: '城乡结对', dimension: 'measure' },
        { ...word, place: 'b', term: '联盟', dimension: 'kind' },
      ],
    }),
  );
  const modesOf = (name: string) =>
    words.find((each) => each.name === name)?.dimensions.find(({ title }) => title === '组建方式')?.absent;
  expect(modesOf('甲县')).toBe('没有单独写，见“办学形式和措施”');
  expect(modesOf('乙县')).toBe('没有写');
});

it('sets the places below one place side by side with what is required of each', () => {
  const place = (id: string, name: string, more = {}) => ({
    place: id,
    name,
    level: 'county',
    parent: 'c',
    ...more,
  });
  const source = { indicator: 'group_count', policy: 'p', clause: '二' };
  const page = comparePage(
    handwrittenBulletin({
      places: [{ place: 'c', name: '某市', level: 'prefecture' }, place('a', '甲县'), place('b', '乙县')],
      targets: [
        {
          ...source,
          target: 't',
          place: 'c',
          requirement: '至少2个',
          phrase: '2个',
          due: '2024',
          applies_to: 'each_child',
        },
      ],
      observations: [
        { ...source, observation: 'o', place: 'a', period: '2024', value: '3个', phrase: '3个' },
      ],
      vocabulary: [
        { term: '教联体', dimension: 'kind', place: 'c', definition: '', policy: 'p', clause: '二' },
      ],
    }),
  );
  expect(page.places).toEqual([]);
  expect(page.indicators[0]?.places).toMatchObject([
    { name: '甲县', promises: [{ requirement: '至少2个', aside: '2024年底；某市的要求', kind: 'met' }] },
    { name: '乙县', promises: [{ requirement: '至少2个', kind: 'overdue' }], figures: [] },
  ]);
  expect(page.words.map(({ name }) => name)).toEqual(['甲县、乙县']);
});

it('looks below the only topmost place', () => {
  const names = (places: readonly Readonly<Record<string, string>>[]) =>
    comparedPlaces(handwrittenBulletin({ places })).map(({ name }) => name);
  const city = { place: 'c', name: '某市', level: 'prefecture' };
  expect(names([city])).toEqual(['某市']);
  expect(names([city, { place: 'a', name: '甲县', level: 'county', parent: 'c' }])).toEqual(['甲县']);
});
