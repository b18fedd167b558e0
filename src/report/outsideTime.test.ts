import { expect, it } from 'vitest';
import { comparedIndicators } from './compare/comparedIndicators.ts';
import { figureView } from './figureView.ts';
import { handwrittenBulletin } from './handwritten.ts';
import { headlines } from './place/headlines.ts';
import { placeChildren } from './place/placeChildren.ts';
import { progressOf } from './place/progress.ts';

const count = { indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
const county = (place: string, name: string, life = {}) => ({
  place,
  name,
  level: 'county',
  parent: 't',
  ...life,
});
const bulletin = handwrittenBulletin({
  site: { as_of: '2024-12-31' },
  places: [
    { place: 't', name: '顶市', level: 'prefecture' },
    county('a', '甲县'),
    county('b', '乙县'),
    county('gone', '庚县', { to: '2024-06-30' }),
    county('next', '辛县', { from: '2025-03-01' }),
    county('young', '己区', { from: '2023-07-01' }),
    county('late', '丙县'),
    county('part', '丁县'),
  ],
  observations: [
    { ...count, observation: 'a3', place: 'a', period: '2023', value: '4个' },
    { ...count, observation: 'a4', place: 'a', period: '2024', value: '5个' },
    { ...count, observation: 'a5', place: 'a', period: '2025-03', value: '9个' },
    { ...count, observation: 'b5', place: 'b', period: '2025', value: '7个' },
    { ...count, observation: 'gone4', place: 'gone', period: '2024', value: '1个' },
    { ...count, observation: 'next4', place: 'next', period: '2024', value: '1个' },
    { ...count, observation: 'young2', place: 'young', period: '2022', value: '3个' },
    { ...count, observation: 'late2', place: 'late', period: '2022', value: '3个' },
    { ...count, observation: 'late3', place: 'late', period: '2023', value: '2个', scope: '公办学校' },
    { ...count, observation: 'part3', place: 'part', period: '2023', value: '2个', scope: '公办学校' },
  ],
});
const shown = (place: string) =>
  headlines(bulletin, bulletin.figuresOf(place), new Map()).map(({ figure, none }) => figure?.text ?? none);
const progressIn = (place: string) => {
  const row = bulletin.places.get(place);
  if (row === undefined) throw new Error(place);
  return progressOf(bulletin, row, bulletin.figuresOf(place), [])[0];
};

it('a number of after the site’s day neither leads nor is drawn nor compared, and is listed with a word', () => {
  expect(shown('a')).toEqual(['5个']);
  const progress = progressIn('a');
  expect(progress?.sentence).toBe('2024年5个，比上年增加1个，增长25%。');
  expect(progress?.chart?.series[0]?.points.map(({ period }) => period)).toEqual(['2023年', '2024年']);
  expect(progress?.figures.map(({ period }) => period)).toEqual([
    '2025年3月，公报截至日期以后',
    '2024年',
    '2023年',
  ]);
  const compared = comparedIndicators(bulletin, bulletin.rows.places).find(({ id }) => id === 'group_count');
  expect(compared?.places.map(({ name, figures }) => [name, figures.map(({ text }) => text)])).toEqual([
    ['甲县', ['5个']],
    ['丙县', ['3个', '2个']],
    ['丁县', ['2个']],
  ]);
});

it('where there is no other number that is said in every place alike', () => {
  expect(shown('b')).toEqual(['只有公报截至日期以后的数']);
  expect(progressIn('b')?.sentence).toBe('只有公报截至日期以后的数。');
});

it('a mark of the time says more than a number of later', () => {
  const withheld = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    observations: [
      { ...count, observation: 'c', place: 'a', period: '2024', value: '[c]' },
      { ...count, observation: 'n', place: 'a', period: '2025', value: '7个' },
    ],
  });
  expect(headlines(withheld, withheld.figuresOf('a'), new Map()).map(({ none }) => none)).toEqual(['不公布']);
});

it('a number of a day on which its place was gone, or is still to come, leads nowhere either', () => {
  expect([shown('gone'), shown('next')]).toEqual([
    ['只有该地2024年6月30日撤销以后的数'],
    ['只有该地2025年3月1日设立以前的数'],
  ]);
  const [figure] = bulletin.figuresOf('gone');
  expect(figure && figureView(bulletin, figure).period).toBe('2024年，该地2024年6月30日撤销以后');
  // So the place above judges it: not counted before it was founded.
  expect(shown('young')).toEqual(['只有该地2023年7月1日设立以前的数']);
});

it('the table of the places below says of which year there is a number, and who is not there', () => {
  const [city] = bulletin.rows.places;
  if (city === undefined) throw new Error('顶市');
  const { heads, lines } = placeChildren(bulletin, city);
  expect(heads).toEqual(['集团数（2024年）']);
  expect(lines.map(({ place, cells }) => [place.name, cells[0]?.figure?.text ?? cells[0]?.words])).toEqual([
    ['甲县', '5个'],
    ['乙县', '只有公报截至日期以后的数'],
    ['庚县', '2024年6月30日撤销'],
    ['辛县', '2025年3月1日设立'],
    ['己区', '只有该地2023年7月1日设立以前的数'],
    ['丙县', '没有公布2024年的，有2022年的'],
    ['丁县', '没有公布2024年的，有2023年公办学校的'],
  ]);
});

it('between a number of before a place was founded and one of after it no change is told', () => {
  const grown = handwrittenBulletin({
    site: { as_of: '2025-12-31' },
    places: [county('young', '己区', { from: '2024-09-01' }), county('old', '庚县')],
    observations: ['young', 'old'].flatMap((place) => [
      { ...count, observation: `${place}3`, place, period: '2023', value: '80个' },
      { ...count, observation: `${place}4`, place, period: '2024', value: '90个' },
    ]),
  });
  const changes = (place: string) =>
    grown
      .figuresOf(place)
      .filter(({ basis }) => basis.kind === 'computed')
      .map(({ text }) => text);
  expect([changes('young'), changes('old')]).toEqual([[], ['10个', '12.5%']]);
});
