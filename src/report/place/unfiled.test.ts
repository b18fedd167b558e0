import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { hasUnfiled, unfiled, unfiledLead } from './unfiled.ts';

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
  expect([ofCity?.schools.length, ofCity?.rest]).toEqual([30, '等31所，其余1所见下辖各地的同一页']);
  expect([hasUnfiled(bulletin, 'a'), hasUnfiled(bulletin, 'nowhere')]).toEqual([true, false]);
});

it('names all of the place’s own first, counts campuses, and says which cells are marked and not missing', () => {
  const own = Array.from({ length: 31 }, (_, index) => ({
    school: `o${index}`,
    name: `市直第${index}小学`,
    place: 't',
    stage: 'primary',
  }));
  const mixed = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [
      { place: 't', name: '顶市', level: 'prefecture' },
      { place: 'a', name: '甲县', level: 'county', parent: 't' },
    ],
    schools: [
      { school: 'b', name: '甲县小学', place: 'a', stage: 'primary' },
      { school: 'b1', name: '甲县小学东校区', place: 'a', stage: 'primary', kind: 'campus', parent: 'b' },
      { school: 'f', name: '市直小学', place: 't', stage: 'primary' },
      ...own,
    ],
    groups: [{ group: 'g', name: '市直集团', place: 't', term: '教育集团' }],
    memberships: [{ group: 'g', school: 'f', role: 'lead' }],
    enrolments: [
      { school: 'f', year: '2024', students: '100', classes: '4', large_classes: '0' },
      { school: 'b', year: '2024', students: '100', classes: '4', large_classes: '0' },
      { school: 'o0', year: '2024', students: '[c]', classes: '[c]', large_classes: '[c]' },
    ],
    denominators: [{ place: 't', indicator: 'student_coverage_rate', stages: 'primary', counting: 'unit' }],
  });
  const [list] = unfiled(mixed, 't');
  expect(list?.title).toBe('学生覆盖率，2024年（32个，含校区）');
  expect([list?.schools.length, list?.schools[0]?.name]).toEqual([31, '市直第0小学（不公布）']);
  expect(list?.rest).toBe('等32个，其余1个见下辖各地的同一页');
});

it('asks for numbers only where some are missing, and not where all say 不公布', () => {
  const lead = (students: string, other: string) =>
    unfiledLead(
      unfiled(
        handwrittenBulletin({
          site: { as_of: '2024-12-31' },
          places: [{ place: 'a', name: '甲县', level: 'county' }],
          schools: ['0', '1', '2'].map((school) => ({
            school,
            name: `甲县第${school}小学`,
            place: 'a',
            stage: 'primary',
          })),
          groups: [{ group: 'g', name: '甲县集团', place: 'a', term: '教育集团' }],
          memberships: [{ group: 'g', school: '0', role: 'lead' }],
          enrolments: [
            ...['0', '1', '2'].map((school) => ({ school, year: '2023', students: '100' })),
            { school: '0', year: '2024', students: '100' },
            { school: '1', year: '2024', students },
            ...(other === '' ? [] : [{ school: '2', year: '2024', students: other }]),
          ],
          denominators: [
            { place: 'a', indicator: 'student_coverage_rate', stages: 'primary', counting: 'institution' },
          ],
        }),
        'a',
      ),
    );
  expect(lead('[c]', '[z]')).toBe(
    '比率算不出来，是因为在校生表里这些学校当年的数写的是“不公布”“不适用”，不是漏填；照这样写，这一年的比率就不算。',
  );
  expect(lead('[c]', '')).toBe(
    '比率算不出来，是因为在校生表里缺这些学校当年的数；补上以后重新生成网站。名称后写明“不公布”“不适用”的，表里已经这样标，不是漏填。',
  );
  expect(lead('100', '')).toBe('比率算不出来，是因为在校生表里缺这些学校当年的数；补上以后重新生成网站。');
});
