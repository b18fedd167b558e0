import { type SchoolKind, schoolKinds } from '../../domain/lists/schoolKinds.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { SchoolView } from './schoolView.ts';

/** A row of the school table and what a list shows of it. */
export interface ListedSchool {
  readonly row: SchoolRow;
  readonly view: SchoolView;
}

/** 名册里在办的有学校102所、校区5个，共107个。其中54个在集团里，53个不在。另有已停办的2个，列在最后。 */
export function schoolsInWords(schools: readonly ListedSchool[], unlisted: number): string {
  const open = schools.filter(({ view }) => view.isOpen);
  const inGroups = open.filter(({ view }) => view.groups.length > 0);
  const rest = schools.length - open.length;
  const others = rest === 0 ? '' : `另有已停办或还没有开办的${rest}个，列在最后。`;
  if (open.length === 0) return `名册里没有在办的学校。${others}`;
  const kinds = kindsOf(open);
  const sum = kinds.includes('、') ? `，共${open.length}个` : '';
  return `名册里在办的有${kinds}${sum}。${groupsInWords(open.length, inGroups.length, unlisted)}${others}`;
}

/** 在办的学校102所、校区5个，各在哪个集团；另有已停办或还没有开办的2个. */
export function schoolsLink(schools: readonly ListedSchool[]): string {
  const open = schools.filter(({ view }) => view.isOpen);
  const rest = schools.length - open.length;
  const others = rest === 0 ? '' : `；另有已停办或还没有开办的${rest}个`;
  return `${open.length === 0 ? '没有在办的学校' : `在办的${kindsOf(open)}，各在哪个集团`}${others}`;
}

/** 学校145所、校区9个、教学点4个. */
function kindsOf(schools: readonly ListedSchool[]): string {
  return (Object.keys(schoolKinds) as SchoolKind[])
    .map((kind) => ({ kind, count: schools.filter(({ row }) => (row.kind ?? 'school') === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${schoolKinds[kind]}${count}${kind === 'school' ? '所' : '个'}`)
    .join('、');
}

function groupsInWords(all: number, inGroups: number, unlisted: number): string {
  if (unlisted > 0) {
    const rest = all > inGroups ? `，其余${all - inGroups}个在不在集团里不能断定` : '';
    return `其中${inGroups}个在集团里；有${unlisted}个集团的名单没有列全${rest}。`;
  }
  return `其中${inGroups}个在集团里，${all - inGroups}个不在。`;
}
