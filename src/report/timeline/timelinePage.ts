import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { firstDay } from '../../domain/PartialDate.ts';
import type { EventRow } from '../../domain/tables/events.ts';
import { formatDate } from '../../format/formatDate.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { rowPath } from '../dataRow.ts';

/** A dated event or phase, ready to print. */
export interface EventView {
  readonly id: string;
  /** 2017年11月21日, or 2023年1月—2024年12月 for a phase. */
  readonly when: string;
  readonly title: string;
  readonly placeName: string;
  readonly placePath: string;
  readonly source: ClauseLink;
  readonly note: string;
  readonly rowPath: string;
}

export interface TimelineYear {
  readonly year: string;
  readonly anchor: string;
  readonly events: readonly EventView[];
}

/** The events of all documents by the year in which they happen or begin, earliest first. */
export function timelinePage(bulletin: Bulletin): readonly TimelineYear[] {
  const events = bulletin.rows.events.toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  return [...Map.groupBy(events, ({ date }) => date.slice(0, 4))].map(([year, rows]) => ({
    year: `${year}年`,
    anchor: `year-${year}`,
    events: rows.map((row) => eventView(bulletin, row)),
  }));
}

function eventView(bulletin: Bulletin, row: EventRow): EventView {
  const { event, place, date, end, title, policy, clause, note = '' } = row;
  return {
    id: event,
    when: whenWords(date, end),
    title,
    placeName: bulletin.places.get(place)?.name ?? place,
    placePath: `places/${place}/`,
    source: clauseLink(bulletin, policy, clause),
    note,
    rowPath: rowPath('events', event),
  };
}

/** When an event was or a phase runs: 2017年11月21日—22日, 2023年1月—2024年12月, 2025年，到12月31日. */
function whenWords(date: string, end: string | undefined): string {
  const start = formatDate(date);
  if (end === undefined) return date.length === 4 ? `${start}（没有写月日）` : start;
  if (date.length === 4)
    return sameYear(date, end) ? `${start}，到${withoutYear(end)}` : `${start}—${formatDate(end)}`;
  const sameMonth = date.length === 10 && date.slice(0, 7) === end.slice(0, 7);
  if (sameMonth && end.length === 10) return `${start}—${Number(end.slice(8))}日`;
  return `${start}—${sameYear(date, end) ? withoutYear(end) : formatDate(end)}`;
}

function sameYear(date: string, end: string): boolean {
  return date.slice(0, 4) === end.slice(0, 4);
}

/** 12月31日 of 2025年12月31日; a bare year stays. */
function withoutYear(date: string): string {
  return date.length === 4 ? formatDate(date) : formatDate(date).replace(/^\d{4}年/u, '');
}

function dayOf({ date }: EventRow): string {
  return firstDay(date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
