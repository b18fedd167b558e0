import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const places = [
  'place,name,level,parent,from,to',
  'lishui,丽水市,prefecture,,,',
  'suichang,遂昌县,county,lishui,,',
  'old,旧县,county,lishui,,2024-06',
  'new,新县,county,lishui,2024-09,',
].join('\n');

/** Of an observation of this place and time, the lines on days on which the place is not there. */
const said = (place: string, period: string, asOf = '') =>
  linesOf({
    'data/places.csv': places,
    'data/observations.csv': [
      'observation,place,indicator,period,value,policy,clause,phrase,as_of,as_of_basis',
      `o,${place},group_count,${period},5个,suichang-2019,一,5个,${asOf},${asOf === '' ? '' : 'stated'}`,
    ].join('\n'),
  }).filter((line) => line.includes('figure-outside-place'));

it('warns of a figure of a day after its place was abolished', () => {
  expect(said('old', '2024')).toEqual([
    'data/observations.csv:2:period warning figure-outside-place “5个”是 2024-12-31 的数，“旧县”2024年6月撤销，那一天不在，只在表里列出，不作为最新的数；请核对时期和“地方编码”，或改这个地方设立、撤销的日期',
  ]);
  expect([...said('old', '2024', '2024-06-30'), ...said('old', '2023')]).toEqual([]);
});

it('warns of one of a day before its place was founded', () => {
  expect(said('new', '2023')[0]).toContain('“5个”是 2023-12-31 的数，“新县”2024年9月设立，那一天不在');
  expect([...said('new', '2024'), ...said('suichang', '1999')]).toEqual([]);
});
