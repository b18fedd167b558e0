import { rosterRows } from '../rowsForTests.ts';
import type { RosterFigures } from './rosterFigures.ts';

/** A city with two counties; `west` also has a private junior school, `east` a campus and a closed school. */
export const places = [
  { place: 'city', level: 'prefecture' },
  { place: 'west', parent: 'city', level: 'county' },
  { place: 'east', parent: 'city', level: 'county' },
] as const;
const schools = [
  { school: 'w1', place: 'west', stage: 'primary', ownership: 'public', locale: 'urban' },
  { school: 'w2', place: 'west', stage: 'primary', ownership: 'public', locale: 'rural' },
  { school: 'w3', place: 'west', stage: 'junior', ownership: 'private', locale: 'urban' },
  { school: 'w4', place: 'west', stage: 'kindergarten', ownership: 'public' },
  { school: 'e1', place: 'east', stage: 'primary', ownership: 'public' },
  { school: 'e1-south', place: 'east', stage: 'primary', kind: 'campus', parent: 'e1' },
  { school: 'e2', place: 'east', stage: 'junior', ownership: 'public', closed: '2022' },
  { school: 'e3', place: 'east', stage: 'junior', ownership: 'public', opened: '2023-09' },
] as const;
export const groups = [
  { group: 'g1', place: 'west', term: '教育集团', form: '紧密型', established: '2021', demonstration: 'yes' },
  { group: 'g2', place: 'east', term: '教联体', form: '松散型', established: '2022-05', demonstration: 'no' },
  { group: 'g3', place: 'west', term: '教育集团', established: '2020', ended: '2022-12-30' },
] as const;
export const memberships = [
  { group: 'g1', school: 'w1', role: 'lead', joined: '2021' },
  { group: 'g1', school: 'w2', role: 'member', joined: '2022' },
  { group: 'g1', school: 'e1-south', role: 'campus', joined: '2023' },
  { group: 'g2', school: 'e1', role: 'lead', joined: '2022' },
  { group: 'g2', school: 'e2', role: 'member', joined: '2022' },
  { group: 'g2', school: 'w1', role: 'member', joined: '2023', left: '2023' },
  { group: 'g3', school: 'w3', role: 'lead', joined: '2020' },
] as const;
const enrolments = [
  { school: 'w1', year: 2022, students: 900, classes: 20, large_classes: 3 },
  { school: 'w2', year: 2022, students: 100, classes: 6, large_classes: 0 },
  { school: 'w3', year: 2022, students: 500, classes: 10, large_classes: 1 },
  { school: 'e1', year: 2022, students: 700, classes: 14, large_classes: 7 },
  { school: 'e2', year: 2022, students: 300, classes: 6, large_classes: 0 },
  { school: 'w1', year: 2023, students: 1000, classes: 20, large_classes: 2 },
  { school: 'w2', year: 2023, students: 'x', classes: 6, large_classes: 0 },
  { school: 'w3', year: 2023, students: 600, classes: 10, large_classes: 0 },
] as const;
export const compulsory = { stages: ['primary', 'junior', 'nine_year'], counting: 'institution' } as const;
export const denominators = ['school_coverage_rate', 'student_coverage_rate', 'large_class_rate'].map(
  (indicator) => ({ place: 'city', indicator, ...compulsory }) as const,
);
export const cityRows = rosterRows({ places, schools, groups, memberships, enrolments, denominators });

/** What a page prints. */
export function text(id: string, from: RosterFigures): string | undefined {
  return from.figure(id)?.text;
}

export function formula(id: string, from: RosterFigures): string | undefined {
  const basis = from.figure(id)?.basis;
  return basis?.kind === 'computed' ? basis.formula : undefined;
}
