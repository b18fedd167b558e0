import type { SchoolRow } from '../domain/tables/schools.ts';

/** The id of a school's row on that page. */
export function schoolAnchor(school: string): string {
  return `school-${school}`;
}

/** The address of a school's own row: in the list of schools of its place. */
export function schoolHome({ place, school }: Pick<SchoolRow, 'place' | 'school'>): string {
  return `places/${place}/schools/#${schoolAnchor(school)}`;
}
