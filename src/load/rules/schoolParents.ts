import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** A campus belongs to a school of its own right, and to no campus, teaching point or itself. */
export function schoolParents({ schools }: Rows, problems: ProblemList): void {
  const byId = new Map(schools.map((school) => [school.school, school]));
  for (const school of schools) {
    if (school.parent === undefined) {
      if (school.kind !== 'campus') continue;
      const message = `“${school.name}”是校区，没有写“所属学校”；请写上它所属学校的编码`;
      problems.error(school, 'parent', 'campus-without-parent', message);
    } else if (school.parent === school.school) {
      const message = `“${school.name}”的“所属学校”是它自己；独立的学校请留空，校区请写所属学校的编码`;
      problems.error(school, 'parent', 'own-parent', message);
    } else {
      checkParent(school, byId.get(school.parent), problems);
    }
  }
}

function checkParent(school: SchoolRow, parent: SchoolRow | undefined, problems: ProblemList): void {
  if (parent?.kind === 'campus' || parent?.kind === 'teaching_point') {
    const kind = parent.kind === 'campus' ? '校区' : '教学点';
    const whose = parent.parent === undefined ? '' : `（它自己的“所属学校”是“${parent.parent}”）`;
    const message = `“所属学校”写的是“${parent.name}”，那是${kind}；请写法人学校的编码${whose}`;
    problems.error(school, 'parent', 'parent-not-institution', message);
  } else if (school.kind === undefined || school.kind === 'school') {
    const message = `“${school.name}”的“单位类别”是学校（或留空），却填了“所属学校”；校区请写 campus，教学点请写 teaching_point，独立的学校请不填`;
    problems.warning(school, 'parent', 'school-with-parent', message);
  }
}
