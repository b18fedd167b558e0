import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

/** Of observations with this period and day, the codes and columns of what is said of their days. */
const said = (period: string, asOf: string, basis = 'stated') =>
  linesOf({
    'data/observations.csv': [
      'observation,place,indicator,period,value,policy,clause,phrase,as_of,as_of_basis',
      `o,suichang,group_count,${period},5个,suichang-2019,一,5个,${asOf},${asOf === '' ? '' : basis}`,
    ].join('\n'),
  }).filter((line) => /day-outside-period|figure-ahead/u.test(line));

it('warns of a day outside the period of its figure: the period counts', () => {
  expect(said('2024', '2025-03-01')).toEqual([
    'data/observations.csv:2:as_of warning day-outside-period 截至日期 2025-03-01 不在时期 2024 里，这个数只按时期 2024 算；请核对 as_of 和 period，说不准截至哪一天的，as_of 留空',
  ]);
  expect(said('2024', '2024-06')).toEqual([]);
  expect(said('2024', '')).toEqual([]);
});

it('warns of a figure of a time after the site’s day, 2025-12-31', () => {
  expect(said('2026-03', '')).toEqual([
    'data/observations.csv:2:period warning figure-ahead “5个”是 2026-03 的数，公报只截至 2025-12-31，只在表里列出，不作为最新的数，也不用来判定；请核对日期，或改 content/site.yaml 的 as_of',
  ]);
  expect(said('2025', '')).toEqual([]);
});

it('says one thing of a day that is outside its period and after the site’s: the period counts', () => {
  expect(said('2025', '2026-01-15').map((line) => line.split(' ')[2])).toEqual(['day-outside-period']);
});

it('warns of a figure of a time after its document, of 2019-01-21', () => {
  const lines = linesOf({
    'content/policies/suichang-2019.mdx':
      '---\ntitle: 遂昌县的文件\nsigned: 2019-01-21\nplaces: suichang\n---\n\n一、二\n',
    'data/observations.csv': [
      'observation,place,indicator,period,value,policy,clause,phrase,as_of,as_of_basis',
      'later,suichang,group_count,2019,5个,suichang-2019,一,5个,2019-06-30,stated',
      'then,suichang,schools_in_groups,2019,8所,suichang-2019,一,8所,,',
    ].join('\n'),
  }).filter((line) => line.includes('figure-after-document'));
  expect(lines).toEqual([
    'data/observations.csv:2:as_of warning figure-after-document “5个”写的是 2019-06-30 的数，文件 suichang-2019 却是 2019-01-21 的，印不出以后的数；请核对时期、截至日期和文件的日期，是打算的数请写进 targets.csv',
  ]);
});
