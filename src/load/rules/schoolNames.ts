import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import { otherRow } from '../otherRow.ts';
import type { ProblemList } from '../ProblemList.ts';
import { comparableName, prefixesOf } from './comparableName.ts';
import { surelyOverlap } from './periods.ts';

/** One school, one row, one spelling: within a place no two schools of the same time share a name or go by the other's alias. */
export function schoolNames({ schools, places }: Rows, problems: ProblemList): void {
  const prefixes = new Map(places.map((place) => [place.place, prefixesOf(place.name)]));
  const keyOf = (school: SchoolRow, name: string) =>
    `${school.place}\u0000${comparableName(name, prefixes.get(school.place) ?? [])}`;
  const named = new Map<string, SchoolRow[]>();
  for (const school of schools) {
    const key = keyOf(school, school.name);
    const same = named.get(key);
    if (same === undefined) named.set(key, [school]);
    else {
      reportSameName(school, same, problems);
      same.push(school);
    }
  }
  for (const school of schools) {
    for (const alias of school.aliases ?? []) {
      const bearers = named.get(keyOf(school, alias)) ?? [];
      const other = bearers.find((bearer) => clash(bearer, school) && !related(bearer, school));
      if (other !== undefined) reportAlias(school, alias, other, problems);
    }
  }
}

function clash(a: SchoolRow, b: SchoolRow): boolean {
  return a !== b && surelyOverlap({ start: a.opened, end: a.closed }, { start: b.opened, end: b.closed });
}

/** A campus may go by its school's name. */
function related(a: SchoolRow, b: SchoolRow): boolean {
  return a.parent === b.school || b.parent === a.school || (a.parent !== undefined && a.parent === b.parent);
}

const advice = '请合成一行，别的写法放进“别名”；若确是两所学校，请把名称写得能够区分';

function reportSameName(school: SchoolRow, same: readonly SchoolRow[], problems: ProblemList): void {
  const other = same.find((earlier) => clash(earlier, school));
  if (other === undefined) return;
  if (other.name === school.name) {
    const message = `${otherRow(other, school)}也是“${school.name}”，在同一个地方；${advice}`;
    problems.error(school, 'name', 'duplicate-name', message);
  } else {
    const message = `“${school.name}”和${otherRow(other, school)}的“${other.name}”像是同一所学校的两种写法；${advice}`;
    problems.error(school, 'name', 'two-spellings', message);
  }
}

function reportAlias(school: SchoolRow, alias: string, other: SchoolRow, problems: ProblemList): void {
  const message = `“${school.name}”的别名“${alias}”就是${otherRow(other, school)}的“${other.name}”，像是同一所学校登记了两次；${advice}`;
  problems.error(school, 'aliases', 'two-spellings', message);
}
