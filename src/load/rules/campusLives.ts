import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';
import { surelyBefore } from './periods.ts';

/** A campus or teaching point runs while its institution does: outside that time it is part of no school that counts. */
export function campusLives({ schools }: Rows, problems: ProblemList): void {
  if (schools.every(({ parent }) => parent === undefined)) return;
  const byId = new Map(schools.map((school) => [school.school, school]));
  for (const school of schools) {
    const parent = school.parent === undefined ? undefined : byId.get(school.parent);
    if (parent !== undefined && parent !== school) warn(school, parent, problems);
  }
}

function warn(campus: SchoolRow, { name, opened, closed }: SchoolRow, problems: ProblemList): void {
  const lost = '按法人学校计时，这段时间它不会计入';
  if (closed !== undefined && (campus.closed === undefined || surelyBefore(closed, campus.closed))) {
    const until = campus.closed === undefined ? '仍在办' : `办到 ${campus.closed}`;
    const message = `“${campus.name}”${until}，它的所属学校“${name}”${closed} 已停办；${lost}，请补上停办日期，改填新的“所属学校”，或改成独立的学校`;
    problems.warning(campus, 'closed', 'campus-outside-institution', message);
  }
  if (opened !== undefined && campus.opened !== undefined && surelyBefore(campus.opened, opened)) {
    const message = `“${campus.name}”${campus.opened} 开办，它的所属学校“${name}”${opened} 才开办；${lost}，请核对这两个日期`;
    problems.warning(campus, 'opened', 'campus-outside-institution', message);
  }
}
