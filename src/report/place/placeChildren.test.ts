import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi, yunxiPlace } from '../yunxiForTests.ts';
import { placeChildren } from './placeChildren.ts';

describe('the places below a place', () => {
  const children = placeChildren(yunxi, yunxiPlace('yunxi'));

  it('stand side by side in the order of the table, never by size', () => {
    expect(children.heads).toEqual(['学校覆盖率（2025年）', '集团数（2025年）', '2025年底学校覆盖率50%以上']);
    expect(
      children.lines.map(({ place, cells }) => [
        place.name,
        ...cells.map(({ figure, verdict, words }) =>
          verdict === undefined ? `${figure?.text}${words}` : words,
        ),
      ]),
    ).toEqual([
      ['东县', '100%', '2个', '已达标'],
      ['西县', '50%', '0个', '已达标'],
      ['南县', '50%以上口径不同', '1个', '已达标'],
    ]);
    expect(children.hasOtherDefinitions).toBe(true);
  });

  it('are tiles in classes; what is counted otherwise, or only a bound, has no class', () => {
    expect(children.grid?.tiles).toEqual([
      { x: 1, y: 0, name: '东县', text: '100%', step: 4 },
      { x: 0, y: 0, name: '西县', text: '50%', step: 2 },
      { x: 0, y: 1, name: '南县', text: '口径不同', step: undefined },
    ]);
  });

  it('are nothing below a place without any', () => {
    expect(placeChildren(yunxi, yunxiPlace('dong'))).toEqual({
      heads: [],
      lines: [],
      grid: undefined,
      sentence: '',
      hasOtherDefinitions: false,
    });
  });
});

it('shows verdicts as tiles where no rate is known, and a part that a document prints: 永州市', () => {
  const said = {
    indicator: 'group_count',
    period: '2018',
    policy: 'yongzhou-2018',
    clause: '一2',
    phrase: '',
  };
  const county = (place: string, name: string, x: string) => ({
    place,
    name,
    level: 'county',
    parent: 'yongzhou',
    tile_x: x,
    tile_y: '0',
  });
  const yongzhou = handwrittenBulletin({
    places: [
      { place: 'yongzhou', name: '永州市', level: 'prefecture' },
      county('dongan', '东安县', '0'),
      county('xintian', '新田县', '1'),
      county('lengshuitan', '冷水滩区', '2'),
    ],
    observations: [
      { ...said, observation: 'a', place: 'dongan', value: '13个', called: '协作型教育集团数' },
      { ...said, observation: 'b', place: 'xintian', value: '5个', breakdown: 'term=教育联盟' },
    ],
    targets: [
      {
        target: 't',
        place: 'yongzhou',
        indicator: 'group_count',
        requirement: '至少1-2个',
        policy: 'yongzhou-2018',
        clause: '三1',
        phrase: '',
        applies_to: 'each_child',
        children: 'dongan;xintian',
        due: '2018',
      },
    ],
  });
  const [top] = yongzhou.rows.places;
  if (top === undefined) throw new Error('永州市');
  const { heads, lines, grid } = placeChildren(yongzhou, top);
  expect(heads).toEqual(['集团数（2018年）', '2018年底集团数至少1-2个']);
  expect(lines.map(({ cells }) => cells.map(({ figure, words }) => [figure?.text ?? '', words]))).toEqual([
    [
      ['13个', '协作型教育集团数'],
      ['13个', '已达标'],
    ],
    [
      ['5个', '教育联盟'],
      ['', '到期未公布'],
    ],
    [
      ['', '没有公布'],
      ['', '不在此列'],
    ],
  ]);
  expect(grid?.classes).toEqual([]);
  expect(grid?.tiles.map(({ text, verdict }) => [text, verdict])).toEqual([
    ['协作型教育集团数13个', 'met'],
    ['', 'overdue'],
    ['', undefined],
  ]);
});

it('says of a place that is gone that it is, and not that it publishes nothing', () => {
  const county = (id: string, more: object = {}) => ({
    place: id,
    name: `${id}县`,
    level: 'county',
    parent: 't',
    ...more,
  });
  const count = { indicator: 'group_count', period: '2024', policy: 'p', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [
      { place: 't', name: '顶市', level: 'prefecture' },
      county('甲'),
      county('乙'),
      county('丙', { to: '2023-08-31' }),
    ],
    observations: ['甲', '乙'].map((place) => ({ ...count, observation: place, place, value: '3个' })),
  });
  const [city] = bulletin.rows.places;
  if (city === undefined) throw new Error('顶市');
  const words = placeChildren(bulletin, city).lines.map(({ cells }) => cells[0]?.words);
  expect(words).toEqual(['', '', '2023年8月31日撤销']);
});

it('measures 口径不同 by the place’s own rules; without them, and where as many count one way as the other, all are marked', () => {
  const rate = { indicator: 'school_coverage_rate', policy: 'p', clause: '一' };
  const schools = ['甲', '乙'].flatMap((place) =>
    ['小学', '中学'].map((kind) => ({
      school: `${place}${kind}`,
      name: `${place}县${kind}`,
      place,
      stage: kind === '小学' ? 'primary' : 'junior',
    })),
  );
  const wordsWith = (own: readonly Readonly<Record<string, string>>[]) => {
    const bulletin = handwrittenBulletin({
      site: { as_of: '2024-12-31' },
      places: [
        { place: 't', name: '顶市', level: 'prefecture' },
        ...['甲', '乙'].map((id) => ({ place: id, name: `${id}县`, level: 'county', parent: 't' })),
      ],
      schools,
      groups: ['甲', '乙'].map((place) => ({ group: place, name: `${place}集团`, place, term: '教育集团' })),
      memberships: ['甲', '乙'].map((place) => ({ group: place, school: `${place}小学`, role: 'lead' })),
      denominators: [
        { ...rate, place: '甲', stages: 'primary', counting: 'institution' },
        { ...rate, place: '乙', stages: 'primary;junior', counting: 'institution' },
        ...own,
      ],
    });
    const [city] = bulletin.rows.places;
    if (city === undefined) throw new Error('顶市');
    return placeChildren(bulletin, city).lines.map(({ cells }) => cells[0]?.words);
  };
  expect(wordsWith([])).toEqual(['口径不同', '口径不同']);
  expect(wordsWith([{ ...rate, place: 't', stages: 'primary;junior', counting: 'institution' }])).toEqual([
    '口径不同',
    '',
  ]);
});
