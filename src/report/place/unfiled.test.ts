import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { hasUnfiled, unfiled } from './unfiled.ts';

const rates = ['student_coverage_rate', 'large_class_rate'];
const count = 32;
/** A city with a county of 32 schools, of which only the first has filed for 2024. */
const bulletin = handwrittenBulletin({
  site: { as_of: '2024-12-31' },
  places: [
    { place: 't', name: '顶市', level: 'prefecture' },
    { place: 'a', name: '甲县', level: 'county', parent: 't' },
  ],
  schools: Array.from({ length: count }, (_, index) => ({
    school: `s${index}`,
    name: `甲县第${index}小学`,
    place: 'a',
    stage: 'primary',
  })),
  groups: [{ group: 'g', name: '甲县集团', place: 'a', term: '教育集团' }],
  memberships: [{ group: 'g', school: 's0', role: 'lead' }],
  enrolments: [{ school: 's0', year: '2024', students: '100', classes: '4', large_classes: '0' }],
  denominators: rates.map((indicator) => ({
    place: 't',
    indicator,
    stages: 'primary',
    counting: 'institution',
  })),
});

it('names the schools that a year’s rate waits for, and sends from a city to its counties for the rest', () => {
  const [ofCounty, ...others] = unfiled(bulletin, 'a');
  expect(others).toEqual([]);
  expect(ofCounty?.title).toBe('学生覆盖率、大班额比例，2024年（31所）');
  expect(ofCounty?.schools).toHaveLength(31);
  expect(ofCounty?.schools[0]).toEqual({ name: '甲县第1小学', path: 'places/a/schools/#school-s1' });
  expect(ofCounty?.rest).toBe('');
  const [ofCity] = unfiled(bulletin, 't');
  expect([ofCity?.schools.length, ofCity?.rest]).toEqual([30, '等31所，其余见下辖各地的同一页']);
  expect([hasUnfiled(bulletin, 'a'), hasUnfiled(bulletin, 'nowhere')]).toEqual([true, false]);
});
