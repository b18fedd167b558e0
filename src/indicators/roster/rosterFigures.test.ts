import { describe, expect, it } from 'vitest';
import { rosterRows } from '../rowsForTests.ts';
import { cityRows, formula as formulaOf, memberships, places, text as textOf } from './cityForTests.ts';
import { quotientOf } from './rosterFigure.ts';
import { rosterFigures } from './rosterFigures.ts';

const roster = rosterFigures(cityRows, '2024-06-30');
const text = (id: string, from = roster) => textOf(id, from);
const formula = (id: string, from = roster) => formulaOf(id, from);

describe('the roster of a city', () => {
  it('speaks of each year from the first enrolments to the site’s date', () => {
    const periods = roster
      .of('city')
      .filter(({ id }) => id.startsWith('group_count.city.20') && !id.includes('='));
    expect(periods.map(({ period }) => period)).toEqual(['2022', '2023', '2024']);
    expect(formula('group_count.city.2024')).toBe('2 = 教育集团1 + 教联体1（截至2024年6月30日）');
  });

  it('counts a group up to its last day: g3 ended on 30 December 2022, one day before the year’s end', () => {
    expect(text('group_count.west.2022')).toBe('1个');
    expect(text('group_count.city.2022')).toBe('2个');
  });

  it('counts distinct schools of the place: 2022 w1 w2 · e1 e2; 2023 w1 w2 · e1, for e2 has closed', () => {
    expect(text('schools_in_groups.city.2022')).toBe('4所');
    expect(text('schools_in_groups.city.2023')).toBe('3所');
    expect(text('schools_in_groups.west.2023')).toBe('2所');
    expect(text('schools_in_groups.east.2023')).toBe('1所');
  });

  it('still counts w1 in the 教联体 on the last day of the year in which it left', () => {
    expect(text('schools_in_groups.west.2023.term=教联体')).toBe('1所');
    expect(text('schools_in_groups.west.2024.term=教联体')).toBe('0所');
  });

  it('gives coverage with its definition: 4 ÷ 5 = 80% of w1 w2 w3 e1 e2 in 2022, e1 and its campus being one', () => {
    expect(text('school_coverage_rate.city.2022')).toBe('80%');
    expect(formula('school_coverage_rate.city.2022')).toBe(
      '4 ÷ 5 = 80%（小学、初中、九年一贯制；校区、教学点并入所属学校计）',
    );
  });

  it('lists the rows behind a rate: three memberships and the definition', () => {
    const basis = roster.figure('school_coverage_rate.west.2023')?.basis;
    expect(basis?.kind === 'computed' && basis.rows()).toBe('denominators:2;memberships:2-3,7;schools:2-4');
  });

  it('slices coverage: primary 3 ÷ 3, junior 1 ÷ 2, urban 1 ÷ 2; by term against all schools 2 ÷ 5', () => {
    expect(text('school_coverage_rate.city.2022.stage=primary')).toBe('100%');
    expect(text('school_coverage_rate.city.2022.stage=junior')).toBe('50%');
    expect(text('school_coverage_rate.city.2022.locale=urban')).toBe('50%');
    expect(text('school_coverage_rate.city.2022.term=教育集团')).toBe('40%');
    expect(text('school_coverage_rate.city.2022.form=松散型')).toBe('40%');
    expect(text('school_coverage_rate.city.2022.stage=kindergarten')).toBeUndefined();
  });

  it('speaks of the same years of a county whose only group lies in another', () => {
    const shared = rosterFigures(
      rosterRows({
        places,
        schools: [{ school: 'e1', place: 'east', stage: 'primary' }],
        groups: [{ group: 'g1', place: 'west', term: '教育集团', established: '2021-09' }],
        memberships: [{ group: 'g1', school: 'e1', role: 'member', joined: '2023' }],
      }),
      '2024-06-30',
    );
    const years = (place: string) =>
      shared
        .of(place)
        .flatMap(({ id, period }) => (id === `schools_in_groups.${place}.${period}` ? [period] : []));
    expect(years('east')).toEqual(['2021', '2022', '2023', '2024']);
    expect(years('city')).toEqual(years('east'));
  });

  it('tells the two numbers behind a rate, and none behind a count', () => {
    const rate = roster.figure('school_coverage_rate.city.2022');
    const count = roster.figure('group_count.city.2022');
    expect(rate && quotientOf(rate)).toEqual({ part: 4, whole: 5 });
    expect(count && quotientOf(count)).toBeUndefined();
  });

  it('weighs by students: 900 + 100 + 700 + 300 = 2,000 of 2,500; the campus files with its institution', () => {
    expect(formula('student_coverage_rate.city.2022')).toMatch(/^2,000 ÷ 2,500 = 80%（/u);
    expect(formula('student_coverage_rate.west.2022')).toMatch(/^1,000 ÷ 1,500 = 66\.7%（/u);
  });

  it('has no student rate where a school has not filed: w2 carries a mark in 2023, and east has filed nothing', () => {
    expect(roster.figure('student_coverage_rate.west.2023')?.value).toBe('x');
    expect(text('student_coverage_rate.west.2023')).toBe('无数据');
    expect(roster.gaps('west')).toContainEqual({
      indicator: 'student_coverage_rate',
      period: '2023',
      reason:
        '2023年：3所学校里1所没有在校生数，不能计算（小学、初中、九年一贯制；校区、教学点并入所属学校计）。',
    });
    const lacking = (place: string, indicator: string) =>
      roster.unfiled(place, indicator, 2023).map(({ school }) => school);
    expect(lacking('west', 'student_coverage_rate')).toEqual(['w2']);
    expect(lacking('west', 'large_class_rate')).toEqual([]);
    expect(lacking('east', 'student_coverage_rate')).toEqual(['e1', 'e3']);
    expect(lacking('west', 'group_count')).toEqual([]);
    expect(text('student_coverage_rate.west.2023.stage=junior')).toBe('0%');
    expect(roster.figure('student_coverage_rate.east.2023')?.value).toBe('x');
  });

  it('gives large classes: 3 + 0 + 1 + 7 + 0 = 11 of 20 + 6 + 10 + 14 + 6 = 56, 19.6%', () => {
    expect(formula('large_class_rate.city.2022')).toMatch(/^11 ÷ 56 = 19\.6%（/u);
    expect(formula('large_class_rate.city.2022.term=教育集团')).toMatch(/^3 ÷ 26 = 11\.5%（/u);
  });

  it('divides schools by groups: 4 ÷ 2 = 2', () => {
    expect(formula('schools_per_group.city.2022')).toMatch(/^4 ÷ 2 = 2所（/u);
  });

  it('says when a school of the place is only in groups of other places: e1-south of g1, in 2023 e1 is in g2 too', () => {
    const without = rosterFigures(
      rosterRows({ ...cityRows, memberships: memberships.filter(({ school }) => school !== 'e1') }),
      '2023-12-31',
    );
    expect(text('schools_in_groups.east.2023', without)).toBe('1所');
    expect(formula('schools_per_group.east.2023', without)).toMatch(/^1 ÷ 1 = 1所，其中1所只在外地的集团里/u);
  });

  it('counts demonstration groups; g3 does not say and had ended', () => {
    expect(formula('demonstration_group_count.city.2022')).toBe('1个');
    expect(text('demonstration_group_count.east.2023')).toBe('0个');
  });
});

describe('a place that exists only for some years', () => {
  it('has figures only for the year-ends on which it exists', () => {
    const some = rosterFigures(
      rosterRows({
        ...cityRows,
        places: places.map((row) => (row.place === 'east' ? { ...row, to: '2023-06' } : row)),
      }),
      '2024-12-31',
    );
    expect([...new Set(some.of('east').map(({ period }) => period))]).toEqual(['2022']);
  });
});
