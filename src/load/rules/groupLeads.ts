import type { MembershipRow } from '../../domain/tables/memberships.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';
import { surelyOverlap } from './periods.ts';

/** As many schools as lead a group together before it looks like a slip: two do now and then. */
const tooMany = 3;

/** A group is led by one school, or by two; three on one day (spans of which each meets each other have one in common) are rather members, or leads whose leaving is not filled in. */
export function groupLeads({ memberships, groups }: Rows, problems: ProblemList): void {
  const leads = new Map<string, MembershipRow[]>();
  for (const row of memberships) {
    if (row.role !== 'lead') continue;
    const others = leads.get(row.group);
    if (others === undefined) leads.set(row.group, [row]);
    else others.push(row);
  }
  const crowded = leads.entries().filter(([, rows]) => rows.length >= tooMany);
  for (const [group, rows] of crowded) warn(group, rows, groups, problems);
}

function warn(
  group: string,
  rows: readonly MembershipRow[],
  groups: Rows['groups'],
  problems: ProblemList,
): void {
  for (const [index, row] of rows.entries()) {
    const before = rows.slice(0, index).filter((other) => isAtOneTime(other, row));
    if (!before.some((other, place) => before.slice(place + 1).some((third) => isAtOneTime(other, third))))
      continue;
    const name = groups.find((each) => each.group === group)?.name ?? group;
    const message = `“${name}”同一时间有 ${tooMany} 所牵头学校；请核对角色，已经不牵头的填上退出日期，再另写一行它后来的角色`;
    problems.warning(row, 'role', 'several-leads', message);
    return;
  }
}

function isAtOneTime(a: MembershipRow, b: MembershipRow): boolean {
  return surelyOverlap({ start: a.joined, end: a.left }, { start: b.joined, end: b.left });
}
