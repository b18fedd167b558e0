import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { spans } from '../../domain/PartialDate.ts';
import type { GroupRow } from '../../domain/tables/groups.ts';
import { formatDate } from '../../format/formatDate.ts';
import { rosterIndex } from '../rosterIndex.ts';
import { type RosterOrigin, rosterOrigins } from '../rosterOrigin.ts';
import { bySchoolName } from './bySchoolName.ts';

/** A group as a list of its place shows it. */
export interface GroupLine {
  readonly path: string;
  readonly name: string;
  /** 教育集团·紧密型·示范性; the place's own words. */
  readonly traits: string;
  /** 5个成员, counted from the list of members; a floor where the list is not complete. */
  readonly size: string;
  /** 2024年6月终止; empty for a group that runs. */
  readonly ended: string;
}

export interface PlaceGroups {
  readonly running: readonly GroupLine[];
  readonly ended: readonly GroupLine[];
  /** The documents that the list is merely copied from. */
  readonly origins: readonly RosterOrigin[];
}

/** The groups whose own row names the place, in the order of their names as schools are; those of places below are on their pages. */
export function placeGroups(bulletin: Bulletin, place: string): PlaceGroups {
  const roster = rosterIndex(bulletin);
  const day = roster.dayOf(place);
  const order = bySchoolName(bulletin.places.get(place)?.name ?? '');
  const groups = roster.groupsAt(place).toSorted((a, b) => order(a.name, b.name));
  const runs = ({ established, ended }: GroupRow): boolean => spans(established, ended, day);
  return {
    running: groups.filter(runs).map((row) => groupLine(bulletin, row, day)),
    ended: groups.filter((row) => !runs(row)).map((row) => groupLine(bulletin, row, day)),
    origins: groups.length === 0 ? [] : rosterOrigins(bulletin, place),
  };
}

function groupLine(bulletin: Bulletin, row: GroupRow, day: string): GroupLine {
  const { group, name, term, form, demonstration, established, ended, listing } = row;
  const roster = rosterIndex(bulletin);
  const members = roster.membersOf(group).filter((each) => roster.isInForce(each, day));
  const schools = new Set(members.map(({ school }) => school)).size;
  const isOver = ended !== undefined && !spans(undefined, ended, day);
  return {
    path: `groups/${group}/`,
    name,
    traits: [name.includes(term) ? '' : term, form ?? '', demonstration === 'yes' ? '示范性' : '']
      .filter((words) => words !== '')
      .join('·'),
    size: isOver ? '' : `${schools}所学校和校区${listing === 'open' ? '（名单未列全）' : ''}`,
    ended: isOver ? `${formatDate(ended)}终止` : notYet(established, day),
  };
}

function notYet(established: string | undefined, day: string): string {
  return established === undefined || spans(established, undefined, day)
    ? ''
    : `${formatDate(established)}才成立`;
}
