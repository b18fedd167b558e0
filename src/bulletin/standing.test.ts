import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { standing } from './standing.ts';

const stands = standing(
  handwrittenBulletin({
    places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
    written: [{ id: 'handan-2018', clauses: { 一: '' } }],
    schools: [{ school: '001', name: '第一小学', place: 'handan', stage: 'primary' }],
    groups: [{ group: 'g1', name: '第一教育集团', place: 'handan', term: '教育集团' }],
    memberships: [{ group: 'g1', school: '001', role: 'lead' }],
    observations: [
      {
        observation: 'handan-2018-groups',
        place: 'handan',
        indicator: 'group_count',
        period: '2017',
        value: '437',
        policy: 'handan-2018',
        clause: '一',
        phrase: '437个',
      },
    ],
  }),
);

it('knows the spots of a page that are rows of the workspace', () => {
  expect(stands('policies/handan-2018/#clause-1')).toBe(true);
  expect(stands('policies/handan-2018/#clause-2')).toBe(false);
  expect(stands('places/handan/#figure-handan-2018-groups')).toBe(true);
  expect(stands('places/handan/#figure-handan-2018-schools')).toBe(false);
  expect(stands('places/handan/schools/#school-001')).toBe(true);
  expect(stands('places/handan/schools/#school-002')).toBe(false);
  expect(stands('targets/#handan-2018-coverage')).toBe(false);
});

it('takes the parts of a page’s layout to be there where the page is', () => {
  expect(stands('places/handan/#needs')).toBe(true);
  expect(stands('places/enshi/#needs')).toBe(false);
  expect(stands('places/handan/figures/')).toBe(true);
  expect(stands('places/enshi/figures/')).toBe(false);
});
