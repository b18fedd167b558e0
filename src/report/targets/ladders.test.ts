import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { ladders } from './ladders.ts';

it('joins steps of different scopes, each with its own, where neither has several dates', () => {
  const target = {
    place: 'yongzhou',
    indicator: 'school_coverage_rate',
    policy: 'p',
    clause: '三1',
    phrase: '',
  };
  const called = '集团化办学覆盖面';
  const bulletin = handwrittenBulletin({
    places: [{ place: 'yongzhou', name: '永州市', level: 'prefecture' }],
    targets: [
      { ...target, called, target: 'whole', requirement: '100%', due: '2020' },
      { ...target, called, target: 'centre', requirement: '全覆盖', scope: '中心城区', due: '2018' },
      { ...target, target: 'groups', indicator: 'group_count', requirement: '25个以上', due: '2018' },
    ],
  });
  const found = ladders(bulletin, bulletin.rows.targets);
  expect(found.map(({ chart }) => chart.title)).toEqual(['永州市：集团化办学覆盖面']);
  expect(found[0]?.chart.steps.map(({ due, text }) => `${due} ${text}`)).toEqual([
    '2018年底 全覆盖（中心城区）',
    '2020年底 100%',
  ]);
});
