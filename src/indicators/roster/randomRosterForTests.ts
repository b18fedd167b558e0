import fc from 'fast-check';
import { requirement, rosterRows } from '../rowsForTests.ts';

/** Small random rosters, dense in corner cases: dates of all lengths around 2020–2023, campuses, marks, blanks, definitions. */
const year = fc.integer({ min: 2019, max: 2024 }).map(String);
const month = fc.constantFrom('01', '02', '06', '12');
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, fc.constantFrom('01', '15', '28')).map((parts) => parts.join('-')),
  year.map((of) => `${of}-12-31`),
);
const maybeDate = fc.option(date, { nil: undefined, freq: 2 });
const count = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.constant('x' as const) },
);
const of = (letter: string, size: number) => fc.nat(size - 1).map((index) => `${letter}${index}`);
const stage = fc.constantFrom('primary', 'junior', 'x');
const ownership = fc.constantFrom('public', 'private', undefined);

const place = fc.record({
  parent: fc.nat(9),
  roster_as_of: fc.option(date, { nil: undefined, freq: 2 }),
  from: fc.constantFrom(undefined, undefined, undefined, '2021'),
  to: fc.constantFrom(undefined, undefined, undefined, '2022-06'),
});
const school = fc.record({
  place: fc.nat(9),
  stage,
  kind: fc.constantFrom('school', 'school', 'campus', 'teaching_point'),
  parent: fc.nat(9),
  ownership,
  locale: fc.constantFrom('urban', 'rural', undefined),
  opened: maybeDate,
  closed: maybeDate,
});
const group = fc.record({
  place: fc.nat(9),
  term: fc.constantFrom('教育集团', '教联体', '托管'),
  form: fc.constantFrom('紧密型', '松散型', undefined),
  established: maybeDate,
  ended: maybeDate,
  demonstration: fc.constantFrom('yes', 'no', undefined),
  listing: fc.constantFrom('complete', 'complete', undefined, 'open'),
});
const membership = fc.record({
  group: of('g', 4),
  school: of('s', 9),
  role: fc.constantFrom('lead', 'member', 'campus', 'entrusted'),
  joined: maybeDate,
  left: maybeDate,
});
const enrolment = fc.record({
  school: of('s', 9),
  year: fc.integer({ min: 2020, max: 2023 }),
  students: count,
  classes: fc.option(count, { nil: undefined, freq: 9 }),
  large_classes: fc.option(count, { nil: undefined, freq: 9 }),
});
const denominator = fc.record({
  place: of('p', 5),
  indicator: fc.constantFrom(
    'school_coverage_rate',
    'student_coverage_rate',
    'large_class_rate',
    'schools_in_groups',
    'schools_per_group',
    'group_count',
  ),
  stages: fc.constantFrom(
    ['primary'] as const,
    ['primary', 'junior'] as const,
    ['junior', 'senior'] as const,
  ),
  counting: fc.constantFrom('institution', 'unit'),
  terms: fc.constantFrom(undefined, undefined, ['教育集团'], ['教育集团', '教联体']),
  ownership: fc.constantFrom(undefined, undefined, ['public'] as const),
});
const target = fc.record({
  place: of('p', 5),
  requirement: fc.constantFrom('不超过1所', '不足2所', '3所以下').map(requirement),
});

export const randomRoster = fc
  .record({
    places: fc.array(place, { minLength: 1, maxLength: 5 }),
    schools: fc.array(school, { maxLength: 9 }),
    groups: fc.array(group, { maxLength: 4 }),
    memberships: fc.array(membership, { maxLength: 12 }),
    enrolments: fc.uniqueArray(enrolment, { maxLength: 25, selector: (row) => `${row.school} ${row.year}` }),
    denominators: fc.uniqueArray(denominator, {
      maxLength: 6,
      selector: (row) => `${row.place} ${row.indicator}`,
    }),
    targets: fc.array(target, { maxLength: 2 }),
  })
  .map((drawn) => {
    const at = (index: number) => `p${index % drawn.places.length}`;
    return rosterRows({
      places: drawn.places.map(({ parent, ...row }, index) => ({
        ...row,
        place: `p${index}`,
        ...(index === 0 || parent > 8 ? {} : { parent: `p${parent % index}` }),
      })),
      schools: drawn.schools.map(({ kind, parent, ...row }, index) => {
        const institutions = drawn.schools.flatMap((other, number) =>
          other.kind === 'school' ? [`s${number}`] : [],
        );
        const own = institutions[parent % institutions.length];
        const below = kind === 'school' || own === undefined ? {} : { parent: own };
        return { ...row, ...below, kind, school: `s${index}`, place: at(row.place) };
      }),
      groups: drawn.groups.map((row, index) => ({ ...row, group: `g${index}`, place: at(row.place) })),
      memberships: drawn.memberships,
      enrolments: drawn.enrolments,
      denominators: drawn.denominators,
      targets: drawn.targets.map((row) => ({
        ...row,
        indicator: 'group_size',
        applies_to: 'each_group' as const,
      })),
    });
  });
