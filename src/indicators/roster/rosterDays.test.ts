import { describe, expect, it } from 'vitest';
import { rosterRows } from '../rowsForTests.ts';
import { cityRows, formula, text } from './cityForTests.ts';
import { rosterFigures } from './rosterFigures.ts';

const roster = rosterFigures(cityRows, '2024-06-30');

describe('a place of which one part’s roster ends earlier', () => {
  const some = rosterFigures(
    rosterRows({
      ...cityRows,
      places: [
        { place: 'city', level: 'prefecture' },
        { place: 'west', parent: 'city', level: 'county', name: '西县', roster_as_of: '2022-10-31' },
        { place: 'east', parent: 'city', level: 'county' },
      ],
    }),
    '2023-12-31',
  );

  it('has numbers that are only about right, and names that part', () => {
    expect(text('schools_in_groups.city.2023', some)).toBe('约3所');
    expect(formula('school_coverage_rate.city.2022', some)).toMatch(
      /；西县的名册只到2022年10月31日，所以是约数）$/u,
    );
    expect(text('schools_in_groups.east.2023', some)).toBe('1所');
    expect(formula('schools_in_groups.west.2022', some)).toMatch(/^3所（截至2022年10月31日；/u);
  });
});

describe('a day within a year', () => {
  it('has the numbers of that day: e2 closed at the end of 2022, e3 opened in September 2023', () => {
    const [whole] = roster.on('east', 'schools_in_groups', '2022-06-30');
    expect(whole).toMatchObject({
      id: 'schools_in_groups.east.2022-06-30',
      period: '2022-06-30',
      text: '2所',
    });
    expect(whole?.basis.kind === 'computed' && whole.basis.formula).toMatch(/^2所（截至2022年6月30日；/u);
    expect(roster.on('east', 'school_coverage_rate', '2023-06-30')[0]?.text).toBe('100%');
    expect(roster.on('east', 'school_coverage_rate', '2023-12-31')[0]).toMatchObject({
      id: 'school_coverage_rate.east.2023',
      text: '50%',
    });
  });

  it('has none for what needs enrolments, none before the roster and none after it', () => {
    expect(roster.on('city', 'student_coverage_rate', '2022-06-30')).toEqual([]);
    expect(roster.on('city', 'group_count', '2021-06-30')).toEqual([]);
    expect(roster.on('city', 'group_count', '2024-07-01')).toEqual([]);
  });
});

describe('a place that counts otherwise than the place above it', () => {
  it('can be counted by the rules of that place: units of all stages here, institutions of two there', () => {
    const both = rosterFigures(
      rosterRows({
        ...cityRows,
        denominators: [
          { place: 'city', indicator: 'school_coverage_rate', stages: ['primary'], counting: 'institution' },
          { place: 'east', indicator: 'school_coverage_rate', stages: ['primary'], counting: 'unit' },
        ],
      }),
      '2022-12-31',
    );
    expect(text('school_coverage_rate.east.2022', both)).toBe('50%');
    expect(both.differ('city', 'east', 'school_coverage_rate')).toBe(true);
    expect(both.differ('city', 'west', 'school_coverage_rate')).toBe(false);
    expect(both.on('east', 'school_coverage_rate', '2022-12-31', 'city')[0]).toMatchObject({
      id: 'school_coverage_rate.east.2022.by-city',
      text: '100%',
    });
  });
});
