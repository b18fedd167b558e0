import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { addressesOf } from './addressesOf.ts';

it('names the pages of places, groups, indicators and policies, every clause and every target', () => {
  const bulletin = handwrittenBulletin({
    places: [{ place: 'enshi', name: '恩施土家族苗族自治州', level: 'prefecture' }],
    written: [{ id: 'enshi-2023', clauses: { 二: '二、工作目标', '三（二）1': '1. 融合型教联体' } }],
    groups: [{ group: 'g1', name: '第一教联体', place: 'enshi', term: '教联体' }],
    targets: [
      {
        target: 'enshi-2023-coverage-2023',
        place: 'enshi',
        indicator: 'school_coverage_rate',
        requirement: '30%以上',
        policy: 'enshi-2023',
        clause: '二',
        phrase: '30%以上',
      },
    ],
  });
  const addresses = addressesOf(bulletin);
  expect(addresses).toEqual(
    expect.arrayContaining([
      'compare/',
      'places/enshi/',
      'groups/g1/',
      'indicators/school_coverage_rate/',
      'policies/enshi-2023/',
      'policies/enshi-2023/#clause-2',
      'policies/enshi-2023/#clause-3-2-1',
      'targets/#enshi-2023-coverage-2023',
    ]),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});
