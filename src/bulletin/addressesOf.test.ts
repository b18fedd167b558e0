import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { addressesOf } from './addressesOf.ts';
import { coverageTarget } from './coverageTarget.ts';

it('names every page, file and spot that others may cite', () => {
  const bulletin = handwrittenBulletin({
    places: [{ place: 'enshi', name: '恩施土家族苗族自治州', level: 'prefecture' }],
    written: [{ id: 'enshi-2023', clauses: { 二: '二、工作目标', '三（二）1': '1. 融合型教联体' } }],
    schools: [{ school: '001', name: '第一小学', place: 'enshi', stage: 'primary' }],
    memberships: [{ group: 'g1', school: '001', role: 'lead' }],
    groups: [{ group: 'g1', name: '第一教联体', place: 'enshi', term: '教联体' }],
    targets: [coverageTarget],
    observations: [
      {
        observation: 'enshi-2023-pilots',
        place: 'enshi',
        indicator: 'group_count',
        period: '2022',
        value: '3',
        policy: 'enshi-2023',
        clause: '二',
        phrase: '3个',
      },
    ],
    vocabulary: [
      {
        term: '融合型',
        dimension: 'form',
        place: 'enshi',
        definition: '一种教联体',
        policy: 'enshi-2023',
        clause: '二',
      },
    ],
    events: [
      {
        event: 'enshi-2023-start',
        place: 'enshi',
        date: '2023',
        title: '启动',
        policy: 'enshi-2023',
        clause: '二',
      },
    ],
    measures: [{ measure: 'enshi-m1', policy: 'enshi-2023', clause: '二', title: '保障', units: '州教育局' }],
    releases: ['2025'],
    publicFiles: ['files/附件.pdf', 'logo.svg'],
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
      'targets/place/enshi/',
      'places/enshi/schools/',
      'places/enshi/figures/',
      'places/enshi/#figure-enshi-2023-pilots',
      'places/enshi/#figure-group_count.enshi.2026',
      'glossary/#enshi-form-融合型',
      'timeline/#enshi-2023-start',
      'duties/#enshi-m1',
      'duties/#unit-enshi-2023-州教育局',
      'releases/2025/',
      'data/figures.csv',
      'data/targets.csv',
      'data/targets/',
      'files/附件.pdf',
    ]),
  );
  expect(addresses).not.toContain('logo.svg');
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('goes on naming the addresses of earlier releases and those that redirects honour', () => {
  const bulletin = handwrittenBulletin({
    site: { redirects: { '/places/old/': '/places/enshi/', '/places/older/': '/' } },
    places: [{ place: 'enshi', name: '恩施州', level: 'prefecture' }],
    kept: { 2025: ['places/old/', 'places/old/figures/', 'places/enshi/'] },
  });
  expect(addressesOf(bulletin).slice(-3)).toEqual(['places/old/', 'places/old/figures/', 'places/older/']);
});
