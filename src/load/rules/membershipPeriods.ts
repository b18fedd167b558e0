import type { GroupRow } from '../../domain/tables/groups.ts';
import type { MembershipRow } from '../../domain/tables/memberships.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import { otherRow } from '../otherRow.ts';
import type { ProblemList } from '../ProblemList.ts';
import { surelyBefore, surelyOverlap } from './periods.ts';

/** A school is in a group once at a time, and only while both exist. */
export function membershipPeriods({ memberships, schools, groups }: Rows, problems: ProblemList): void {
  const byId = new Map(schools.map((school) => [school.school, school]));
  const groupsById = new Map(groups.map((group) => [group.group, group]));
  const earlier = new Map<string, Map<string, MembershipRow[]>>();
  for (const row of memberships) {
    const ofGroup = earlier.get(row.group) ?? new Map<string, MembershipRow[]>();
    if (ofGroup.size === 0) earlier.set(row.group, ofGroup);
    const before = ofGroup.get(row.school);
    if (before === undefined) ofGroup.set(row.school, [row]);
    else {
      reportOverlap(row, before, problems);
      before.push(row);
    }
    const school = byId.get(row.school);
    if (school !== undefined) warnOutside(row, school, problems);
    const group = groupsById.get(row.group);
    if (group !== undefined) warnOutsideGroup(row, group, problems);
  }
}

function reportOverlap(row: MembershipRow, before: readonly MembershipRow[], problems: ProblemList): void {
  const other = before.find((earlier) =>
    surelyOverlap({ start: earlier.joined, end: earlier.left }, { start: row.joined, end: row.left }),
  );
  if (other === undefined) return;
  const message = `学校“${row.school}”在集团“${row.group}”的时段与${otherRow(other, row)}重叠；同一时间在同一集团只能有一行，请改正加入、退出日期或删去一行`;
  problems.error(row, 'joined', 'membership-overlap', message);
}

function warnOutside(
  { joined, left, file, row }: MembershipRow,
  school: SchoolRow,
  problems: ProblemList,
): void {
  const { opened, closed, name } = school;
  const warn = (column: 'joined' | 'left', message: string) =>
    problems.warning({ file, row }, column, 'membership-outside-school', message);
  if (left && opened && surelyBefore(left, opened)) {
    warn('left', `“${name}”${opened} 才开办，却在 ${left} 已退出集团；这一行从不会计入，请核对日期或删去`);
  } else if (joined && opened && surelyBefore(joined, opened)) {
    warn('joined', `“${name}”${opened} 才开办，却在 ${joined} 加入集团；开办以前不会计入，请核对`);
  }
  if (joined && closed && surelyBefore(closed, joined)) {
    warn('joined', `“${name}”${closed} 已停办，却在 ${joined} 才加入集团；停办以后不会计入，请核对`);
  } else if (left && closed && surelyBefore(closed, left)) {
    warn('left', `“${name}”${closed} 已停办，却在 ${left} 才退出集团；停办以后不会计入，请核对`);
  }
}

/** A membership none of whose days is a day of the group counts nowhere. */
function warnOutsideGroup(
  { joined, left, file, row }: MembershipRow,
  { name, established, ended }: GroupRow,
  problems: ProblemList,
): void {
  const warn = (column: 'joined' | 'left', message: string) =>
    problems.warning({ file, row }, column, 'membership-outside-group', message);
  if (joined && ended && surelyBefore(ended, joined)) {
    warn(
      'joined',
      `“${name}”${ended} 已终止，却有成员在 ${joined} 才加入；这一行从不会计入，请核对日期或删去`,
    );
  } else if (left && established && surelyBefore(left, established)) {
    warn(
      'left',
      `“${name}”${established} 才成立，却有成员在 ${left} 已退出；这一行从不会计入，请核对日期或删去`,
    );
  }
}
