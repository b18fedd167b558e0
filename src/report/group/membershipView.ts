import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { roles } from '../../domain/lists/roles.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import type { MembershipRow } from '../../domain/tables/memberships.ts';
import type { SchoolRow } from '../../domain/tables/schools.ts';
import { formatDate } from '../../format/formatDate.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { schoolHome } from '../schoolHome.ts';

/** One school's time in one group, ready to print. */
export interface MembershipView {
  readonly school: string;
  readonly schoolName: string;
  readonly schoolPath: string;
  /** The place of a school that lies outside the group's own place; empty for its own. */
  readonly elsewhere: string;
  readonly group: string;
  readonly groupName: string;
  readonly groupPath: string;
  readonly role: string;
  readonly isLead: boolean;
  /** 2020年9月加入，2023年7月退出; 2023年8月停办 of a school that closed as a member; empty where the source dates nothing. */
  readonly dates: string;
  readonly isCurrent: boolean;
  readonly note: string;
}

/** What a page shows of one membership, as of the last day of the group's roster. */
export function membershipView(bulletin: Bulletin, row: MembershipRow): MembershipView {
  const roster = rosterIndex(bulletin);
  const [school, group] = [roster.school(row.school), roster.group(row.group)];
  const isOutside =
    school !== undefined && group !== undefined && !isBelow(bulletin, school.place, group.place);
  return {
    school: row.school,
    schoolName: school?.name ?? row.school,
    schoolPath: school === undefined ? '' : schoolHome(school),
    elsewhere: isOutside ? (bulletin.places.get(school.place)?.name ?? '') : '',
    group: row.group,
    groupName: group?.name ?? row.group,
    groupPath: `groups/${row.group}/`,
    role: roles[row.role],
    isLead: row.role === 'lead',
    dates: datesOf(row, closedBy(school, row, roster.dayOf(group?.place ?? ''))),
    isCurrent: group !== undefined && roster.isInForce(row, roster.dayOf(group.place)),
    note: row.note ?? '',
  };
}

/** When the school closed, if that and no leaving ended its membership by that day. */
function closedBy(school: SchoolRow | undefined, { left }: MembershipRow, day: string): string | undefined {
  const closed = school?.closed;
  if (closed === undefined || lastDay(closed) >= day) return undefined;
  return left === undefined || lastDay(left) > lastDay(closed) ? closed : undefined;
}

function datesOf({ joined, left }: MembershipRow, closed: string | undefined): string {
  return [
    joined === undefined ? '' : `${formatDate(joined)}加入`,
    closed === undefined ? '' : `学校${formatDate(closed)}停办`,
    left === undefined || closed !== undefined ? '' : `${formatDate(left)}退出`,
  ]
    .filter((words) => words !== '')
    .join('，');
}

/** Whether a place is another or lies below it. */
export function isBelow(bulletin: Bulletin, place: string, above: string): boolean {
  if (place === above) return true;
  const parent = bulletin.places.get(place)?.parent;
  return parent !== undefined && isBelow(bulletin, parent, above);
}
