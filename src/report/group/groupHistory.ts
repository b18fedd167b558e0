import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { firstDay, lastDay } from '../../domain/PartialDate.ts';
import type { GroupRow } from '../../domain/tables/groups.ts';
import { formatDate } from '../../format/formatDate.ts';
import { rosterIndex } from '../rosterIndex.ts';

/** What happened to a group on one date. */
export interface GroupEvent {
  readonly date: string;
  /** 成立；星笛一区第一小学、东桥镇中心小学加入. */
  readonly words: string;
}

interface Dated {
  readonly day: string;
  readonly date: string;
  readonly what: (typeof order)[number];
  readonly school: string;
}

const order = ['成立', '加入', '停办', '退出', '终止'] as const;

/** The dated events of a group, oldest first; what its source does not date is not among them. */
export function groupHistory(
  bulletin: Bulletin,
  { group, established, ended }: GroupRow,
): readonly GroupEvent[] {
  const roster = rosterIndex(bulletin);
  const events: Dated[] = roster.membersOf(group).flatMap(({ school, joined, left }) => {
    const { name = school, closed } = roster.school(school) ?? {};
    // A school that closed as a member has not left, and is one no longer.
    const closing = left === undefined || (closed !== undefined && lastDay(closed) < lastDay(left));
    const last = closing && closed !== undefined ? end('停办', closed, name) : end('退出', left, name);
    return [...start('加入', joined, name), ...last];
  });
  const all = [...start('成立', established, ''), ...events, ...end('终止', ended, '')];
  const byDate = Map.groupBy(
    all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ({ date }) => date,
  );
  return Array.from(byDate, ([date, those]) => ({ date: formatDate(date), words: wordsOf(those) }));
}

function start(what: Dated['what'], date: string | undefined, school: string): readonly Dated[] {
  return date === undefined ? [] : [{ day: firstDay(date), date, what, school }];
}

function end(what: Dated['what'], date: string | undefined, school: string): readonly Dated[] {
  return date === undefined ? [] : [{ day: lastDay(date), date, what, school }];
}

function wordsOf(events: readonly Dated[]): string {
  return order
    .flatMap((what) => {
      const those = events.filter((event) => event.what === what);
      if (those.length === 0) return [];
      return [`${[...new Set(those.map(({ school }) => school))].join('、')}${what}`];
    })
    .join('；');
}
