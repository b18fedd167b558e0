import { describe, expect, it } from 'vitest';
import { rosterRows } from '../rowsForTests.ts';
import { formula, places, text } from './cityForTests.ts';
import { rosterFigures } from './rosterFigures.ts';

describe('a blank 示范性', () => {
  const of = (...answers: readonly ('yes' | 'no' | undefined)[]) =>
    rosterFigures(
      rosterRows({
        places,
        schools: [{ school: 'w1', place: 'west', stage: 'primary' }],
        groups: [
          ...answers.map((demonstration, index) => ({
            group: `d${index}`,
            place: 'west',
            term: '教育集团',
            demonstration,
          })),
          { group: 'e', place: 'east', term: '教育集团', demonstration: 'no' },
        ],
      }),
      '2024-12-31',
    );

  it('is no “no”: 1 yes and 2 blank are 1 to 3', () => {
    const some = of('yes', undefined, undefined, 'no');
    expect(text('demonstration_group_count.west.2024', some)).toBe('1—3个');
    expect(formula('demonstration_group_count.west.2024', some)).toBe('认定的1个，没有填的2个，在1—3个之间');
  });

  it('leaves no number where all are blank', () => {
    const blank = of(undefined, undefined);
    expect(text('demonstration_group_count.west.2024', blank)).toBe('无数据');
    expect(blank.gaps('west')).toContainEqual({
      indicator: 'demonstration_group_count',
      period: '2024',
      reason: '2024年：2个集团的“示范性”都没有填，不能计算。',
    });
  });
});

describe('a school whose ownership is not recorded, where public schools alone count', () => {
  // Public: a 100 and b 300 pupils, of which a is in a group; not recorded: c 70, in no group, and d 50, in the group.
  const pupils = { a: 100, b: 300, c: 70, d: 50 } as const;
  const of = (...codes: readonly (keyof typeof pupils)[]) =>
    rosterFigures(
      rosterRows({
        places: [{ place: 'p' }],
        schools: codes.map((school) => ({
          school,
          place: 'p',
          stage: 'primary' as const,
          ...(school === 'a' || school === 'b' ? { ownership: 'public' as const } : {}),
        })),
        groups: [{ group: 'g', place: 'p', term: '教育集团' }],
        memberships: [
          { group: 'g', school: 'a', role: 'lead' },
          { group: 'g', school: 'd', role: 'member' },
        ],
        enrolments: codes.map((school) => ({ school, year: 2024, students: pupils[school] })),
        denominators: ['student_coverage_rate', 'school_coverage_rate', 'schools_in_groups'].map(
          (indicator) => ({
            place: 'p',
            indicator,
            stages: ['primary'] as const,
            counting: 'institution' as const,
            ownership: ['public'] as const,
          }),
        ),
      }),
      '2024-12-31',
    );

  it('lowers the rate if it counts and is in no group: 100 ÷ 470 to 100 ÷ 400', () => {
    expect(formula('student_coverage_rate.p.2024', of('a', 'b', 'c'))).toBe(
      '最低100 ÷ 470 = 21.2%，最高100 ÷ 400 = 25%（小学；只计公办；校区、教学点并入所属学校计；学段或办学性质未载明的1所可能计入也可能不计入）',
    );
    expect(text('school_coverage_rate.p.2024', of('a', 'b', 'c'))).toBe('33.3%—50%');
  });

  it('raises it if it is in a group: 100 ÷ 470 to 150 ÷ 450, and 1 ÷ 3 to 2 ÷ 3 schools', () => {
    const all = of('a', 'b', 'c', 'd');
    expect(formula('student_coverage_rate.p.2024', all)).toMatch(
      /^最低100 ÷ 470 = 21\.2%，最高150 ÷ 450 = 33\.4%（/u,
    );
    expect(formula('school_coverage_rate.p.2024', all)).toMatch(/^最低1 ÷ 3 = 33\.3%，最高2 ÷ 3 = 66\.7%（/u);
    expect(text('schools_in_groups.p.2024', all)).toBe('1—2所');
  });

  it('leaves no rate where it may be all that counts', () => {
    expect(text('school_coverage_rate.p.2024', of('d'))).toBe('无数据');
  });
});
