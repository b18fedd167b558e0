import { expect, it } from 'vitest';
import { figureColumns, figuresCsv } from '../publish/figuresCsv.ts';
import { comparedIndicators } from './compare/comparedIndicators.ts';
import { figureView } from './figureView.ts';
import { handwrittenBulletin } from './handwritten.ts';
import { headlines } from './place/headlines.ts';

const said = { indicator: 'group_count', place: 'a', policy: 'p', clause: '一', phrase: '' };
const stated = { ...said, as_of_basis: 'stated' };
const bulletin = handwrittenBulletin({
  site: { as_of: '2025-06-15' },
  places: [
    { place: 'a', name: '甲县', level: 'county' },
    { place: 'b', name: '乙县', level: 'county' },
  ],
  observations: [
    { ...stated, observation: 'b3', period: '2023', value: '50个', as_of: '2023-12-31' },
    { ...stated, observation: 'stray', period: '2024', value: '58个', as_of: '2025-01-31' },
    { ...stated, observation: 'good', period: '2024', value: '62个', as_of: '2024-12-31' },
    { ...stated, observation: 'next', period: '2025', value: '70个', as_of: '2025-12-31' },
    {
      ...said,
      observation: 'old',
      period: '2022',
      value: '40个',
      as_of: '2022-06-30',
      as_of_basis: 'inferred',
    },
    ...['58个', '62个'].map((value, index) => ({
      ...stated,
      observation: `other${index}`,
      place: 'b',
      period: '2024',
      value,
      as_of: index === 0 ? '2025-01-31' : '2024-12-31',
    })),
    { ...said, observation: 'bare', period: '2021', value: '30个' },
  ],
  targets: [
    { ...said, clause: '二', target: 'b', place: 'b', requirement: '60个以上', due: '2026' },
    { ...said, target: 't', clause: '二', requirement: '60个以上', due: '2024' },
  ],
});
const figures = bulletin.figuresOf('a');

it('a figure whose stated day lies outside its period does not lead where another of the time has a good one', () => {
  expect(headlines(bulletin, figures, new Map())).toMatchObject([
    { figure: { text: '62个' }, change: '比上年增加12个，增长24%' },
  ]);
});

it('nor does it contradict that one, and the verdict says that it is left out', () => {
  expect(bulletin.verdicts.get('t')).toMatchObject({
    kind: 'met',
    reason:
      '2024年的数是“62个”，达到要求“60个以上”；另有2024年的数“58个”，写的截至日期不在2024年里，不拿来对照。',
  });
});

it('nor does it on the page of comparisons, or in what stands today of a target that is ahead', () => {
  const compared = comparedIndicators(bulletin, bulletin.rows.places).find(({ id }) => id === 'group_count');
  expect(compared?.places.map(({ figures: [first] }) => first?.text)).toEqual(['62个', '62个']);
  expect(bulletin.verdicts.get('b')?.reason).toBe(
    '到期日2026年12月31日还没有到；目前62个（2024年的数），达到要求“60个以上”。',
  );
});

it('nor is a growth computed to or from it; one of a figure after the site’s day says so', () => {
  const growth = figures.filter(({ indicator }) => indicator === 'group_count_growth_rate');
  expect(growth.map((figure) => [figureView(bulletin, figure).period, figure.text])).toEqual([
    ['2023年比2021年', '66.7%'],
    ['2024年比2023年', '24%'],
    ['2025年比2024年，公报截至日期以后', '12.9%'],
  ]);
});

it('figures.csv gives the day that dates a figure, and on whose word', () => {
  const [as_of, basis] = [figureColumns.indexOf('as_of'), figureColumns.indexOf('as_of_basis')];
  const lines = [...figuresCsv(bulletin)]
    .join('')
    .split('\n')
    .map((line) => line.split(','));
  const days = lines.filter(([id = '']) => /^(?:b3|stray|old|bare)$/u.test(id));
  expect(days.map((cells) => [cells[0], cells[as_of], cells[basis]])).toEqual([
    ['b3', '2023-12-31', 'stated'],
    ['stray', '', ''],
    ['old', '2022-06-30', 'inferred'],
    ['bare', '', ''],
  ]);
});
