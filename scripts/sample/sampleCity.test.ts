import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { scales } from './scales.ts';
import { writeSample } from './writeSample.ts';

type Row = Readonly<Record<string, string>>;

const folder = mkdtempSync(path.join(tmpdir(), 'sample-city-'));
writeSample(scales.city, folder);
afterAll(() => rmSync(folder, { recursive: true }));

function table(name: string): Row[] {
  const text = readFileSync(path.join(folder, 'data', `${name}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, delimiter: ',', skipEmptyLines: true }).data;
}

const cell = (row: Row | undefined, column: string): string => row?.[column] ?? '';
const keyed = (rows: readonly Row[], column: string) => new Map(rows.map((row) => [cell(row, column), row]));

const [schools, groups, memberships, enrolments] = [
  table('schools'),
  table('groups'),
  table('memberships'),
  table('enrolments'),
];
const schoolOf = keyed(schools, 'school');
const groupOf = keyed(groups, 'group');

/** Whether something with these dates holds on 31 December; the sample ends nothing on that day. */
function lasts(from: string, to: string, year: number): boolean {
  return (from === '' || Number(from.slice(0, 4)) <= year) && (to === '' || Number(to.slice(0, 4)) > year);
}

const isOpen = (school: Row | undefined, year: number) =>
  lasts(cell(school, 'opened'), cell(school, 'closed'), year);
const runs = (group: Row | undefined, year: number) =>
  lasts(cell(group, 'established'), cell(group, 'ended'), year);
const share = (rows: readonly Row[], fits: (row: Row) => boolean) => rows.filter(fits).length / rows.length;

function inGroups(year: number): Row[] {
  return memberships.filter(
    (stay) =>
      lasts(cell(stay, 'joined'), cell(stay, 'left'), year) &&
      runs(groupOf.get(cell(stay, 'group')), year) &&
      isOpen(schoolOf.get(cell(stay, 'school')), year),
  );
}

/** Compulsory institutions, and those of them that are in a group themselves or through a campus. */
function coverage(year: number): readonly [covered: number, counted: number] {
  const institutions = new Set(
    inGroups(year).map((stay) => {
      const id = cell(stay, 'school');
      return cell(schoolOf.get(id), 'parent') || id;
    }),
  );
  const counted = schools.filter(
    (school) =>
      school['kind'] === 'school' &&
      ['primary', 'junior', 'nine_year'].includes(cell(school, 'stage')) &&
      isOpen(school, year),
  );
  return [counted.filter((school) => institutions.has(cell(school, 'school'))).length, counted.length];
}

describe('the sample city', () => {
  it('has schools in real proportions of stage, kind, ownership and area', () => {
    expect(share(schools, ({ stage }) => stage === 'primary')).toBeCloseTo(0.55, 1);
    expect(share(schools, ({ stage }) => stage === 'junior')).toBeCloseTo(0.18, 1);
    expect(share(schools, ({ kind }) => kind === 'teaching_point')).toBeCloseTo(0.07, 2);
    expect(share(schools, ({ kind }) => kind === 'campus')).toBeCloseTo(0.045, 2);
    expect(share(schools, ({ ownership }) => ownership === 'private')).toBeCloseTo(0.1, 1);
    const rural = share(schools, ({ locale }) => locale === 'rural');
    expect(rural).toBeGreaterThan(0.25);
    expect(rural).toBeLessThan(0.45);
  });

  it('grows towards the milestones, reaches those of 2022, 2023 and 2025 and falls short of 2024', () => {
    const rates = [2021, 2022, 2023, 2024, 2025].map((year) => {
      const [covered, counted] = coverage(year);
      return covered / counted;
    });
    for (const [index, rate] of [0.2, 0.335, 0.475, 0.57, 0.72].entries()) {
      expect(Math.abs((rates[index] ?? 0) - rate)).toBeLessThan(0.015);
    }
    expect(rates[1]).toBeGreaterThanOrEqual(0.3);
    expect(rates[2]).toBeGreaterThanOrEqual(0.45);
    expect(rates[3]).toBeLessThan(0.6);
    expect(rates[4]).toBeGreaterThanOrEqual(0.7);
  });

  it('states the true number of groups, in parts and in all, and an untrue coverage of 2024', () => {
    const stated = keyed(table('observations'), 'observation');
    const value = (id: string) => cell(stated.get(`xg-xingdi-bulletin-2024-${id}`), 'value');
    for (const year of [2022, 2023, 2024]) {
      expect(value(`groups-${year}`)).toBe(`${groups.filter((group) => runs(group, year)).length}个`);
    }
    for (const [index, form] of ['紧密型', '半紧密型', '松散型'].entries()) {
      const count = groups.filter((group) => group['form'] === form && runs(group, 2024)).length;
      expect(value(`form-${index + 1}`)).toBe(`${count}个`);
    }
    expect(value('coverage-2024')).toBe('60%以上');
  });

  it('has everything that happens to schools: openings, closures, mergers, renamings, campuses', () => {
    expect(schools.filter(({ opened = '' }) => opened >= '2021').length).toBeGreaterThan(30);
    expect(schools.filter(({ closed }) => closed !== '').length).toBeGreaterThan(30);
    expect(schools.filter(({ aliases = '' }) => aliases.includes('并入')).length).toBeGreaterThan(10);
    expect(schools.filter(({ aliases = '' }) => /完全小学|联办/u.test(aliases)).length).toBeGreaterThan(10);
    for (const unit of schools.filter(({ kind }) => kind !== 'school')) {
      expect(cell(schoolOf.get(cell(unit, 'parent')), 'kind')).toBe('school');
    }
  });

  it('has everything that happens to groups: ends, leavers, second memberships, members from other counties, sizes over 5', () => {
    expect(groups.filter(({ ended }) => ended !== '').length).toBeGreaterThan(5);
    expect(memberships.filter(({ left }) => left !== '').length).toBeGreaterThan(30);
    const now = inGroups(2025);
    expect(now.length - new Set(now.map(({ school }) => school)).size).toBeGreaterThan(30);
    const foreign = now.filter(
      (stay) =>
        cell(schoolOf.get(cell(stay, 'school')), 'place') !== cell(groupOf.get(cell(stay, 'group')), 'place'),
    );
    expect(foreign.length).toBeGreaterThan(10);
    const sizes = groups.map(
      ({ group }) => now.filter((stay) => stay['group'] === group && stay['role'] !== 'lead').length,
    );
    expect(sizes.filter((size) => size > 5).length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
  });

  it('keeps every stay within the life of its group and its school', () => {
    for (const stay of memberships) {
      const [joined, left] = [cell(stay, 'joined'), cell(stay, 'left')];
      const school = schoolOf.get(cell(stay, 'school'));
      const group = groupOf.get(cell(stay, 'group'));
      if (joined !== '') expect(joined >= cell(school, 'opened')).toBe(true);
      expect(joined >= cell(group, 'established')).toBe(true);
      if (left !== '') expect(left >= joined).toBe(true);
      for (const end of [cell(school, 'closed'), cell(group, 'ended')]) {
        if (end !== '') expect(left !== '' && left <= end).toBe(true);
      }
    }
  });

  it('has classes that fit their students, and large classes that become fewer', () => {
    const whole = new Map<string, { students: number; classes: number; large: number }>();
    for (const row of enrolments) {
      const [students, classes, large] = [row['students'], row['classes'], row['large_classes']].map(Number);
      const stage = cell(schoolOf.get(cell(row, 'school')), 'stage');
      if (students === undefined || classes === undefined || large === undefined)
        throw new Error('no such column');
      if (!['primary', 'junior', 'nine_year'].includes(stage) || Number.isNaN(students + classes + large))
        continue;
      expect(large * 56 + (classes - large)).toBeLessThanOrEqual(Math.max(students, classes));
      const year = whole.get(cell(row, 'year')) ?? { students: 0, classes: 0, large: 0 };
      whole.set(cell(row, 'year'), {
        students: year.students + students,
        classes: year.classes + classes,
        large: year.large + large,
      });
    }
    const years = [...whole.values()];
    for (const { students, classes } of years) {
      expect(students / classes).toBeGreaterThan(38);
      expect(students / classes).toBeLessThan(45);
    }
    const rates = years.map(({ large, classes }) => large / classes);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    expect(rates.at(-1)).toBeGreaterThan(0.03);
  });

  it('has withheld and missing numbers, none of them missing where 2025 is judged', () => {
    const without = enrolments.filter(({ students = '' }) => !/^\d+$/u.test(students));
    expect(new Set(without.map(({ students }) => students))).toEqual(new Set(['[x]', '[c]']));
    const missing = without.filter(({ students }) => students === '[x]');
    expect(missing.length).toBeGreaterThan(5);
    expect(missing.every(({ year }) => year === '2022')).toBe(true);
  });

  it('carries every target and observation in the words of its clause', () => {
    for (const row of [...table('targets'), ...table('observations')]) {
      const mdx = readFileSync(path.join(folder, 'content', 'policies', `${row['policy']}.mdx`), 'utf8');
      const clause = mdx.split('<Clause ').find((part) => part.startsWith(`path="${row['clause']}"`));
      expect(clause).toContain(row['phrase']);
    }
  });

  it('says everywhere that it is invented', () => {
    expect(readFileSync(path.join(folder, 'content', 'site.yaml'), 'utf8')).toContain('sample: true');
    expect(table('places').every(({ note = '' }) => note.includes('虚构'))).toBe(true);
    expect(cell(table('places')[0], 'name')).toBe('星笛市（虚构）');
  });
});
