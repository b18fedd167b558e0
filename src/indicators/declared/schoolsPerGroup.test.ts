import { expect, it } from 'vitest';
import { formula } from '../roster/cityForTests.ts';
import { rosterFigures } from '../roster/rosterFigures.ts';
import { rosterRows } from '../rowsForTests.ts';

const school = (id: string, ownership: 'public' | 'private') =>
  ({ school: id, place: 'a', stage: 'primary', ownership }) as const;
const declared = { place: 'a', stages: ['primary'], counting: 'institution' } as const;
const rows = {
  places: [{ place: 'a' }],
  schools: [school('p1', 'public'), school('p2', 'public'), school('v1', 'private')],
  groups: [{ group: 'g', place: 'a', term: '教育集团' }],
  memberships: ['p1', 'p2', 'v1'].map((id) => ({ group: 'g', school: id, role: 'member' as const })),
};

it('divides the number of schools in groups as the place counts them: 2 public schools ÷ 1 group', () => {
  const roster = rosterFigures(
    rosterRows({
      ...rows,
      denominators: [{ ...declared, indicator: 'schools_in_groups', ownership: ['public'] }],
    }),
    '2024-12-31',
  );
  expect(formula('schools_in_groups.a.2024', roster)).toBe(
    '2所（小学；只计公办；校区、教学点并入所属学校计）',
  );
  expect(formula('schools_per_group.a.2024', roster)).toBe(
    '2 ÷ 1 = 2所（小学；只计公办；校区、教学点并入所属学校计）',
  );
});

it('keeps a definition of its own: 3 schools ÷ 1 group', () => {
  const roster = rosterFigures(
    rosterRows({
      ...rows,
      denominators: [
        { ...declared, indicator: 'schools_in_groups', ownership: ['public'] },
        { ...declared, indicator: 'schools_per_group' },
      ],
    }),
    '2024-12-31',
  );
  expect(formula('schools_per_group.a.2024', roster)).toBe('3 ÷ 1 = 3所（小学；校区、教学点并入所属学校计）');
});
