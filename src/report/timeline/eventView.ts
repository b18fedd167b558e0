import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { EventRow } from '../../domain/tables/events.ts';
import { datesInWords } from '../../format/datesInWords.ts';
import { formatDate } from '../../format/formatDate.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { rowPath } from '../dataRow.ts';
import { dueInBrief } from '../dueInBrief.ts';

/** A dated event or phase, ready to print. */
export interface EventView {
  readonly id: string;
  /** 2017年11月21日; 2023年1月—2024年12月 or 2022年底前 for a phase. */
  readonly when: string;
  readonly title: string;
  /** Its place among all events. */
  readonly path: string;
  readonly placeName: string;
  readonly placePath: string;
  readonly source: ClauseLink;
  readonly note: string;
  readonly rowPath: string;
}

/** What a page shows of one event. */
export function eventView(bulletin: Bulletin, row: EventRow): EventView {
  const { event, place, title, policy, clause, note = '' } = row;
  return {
    id: event,
    when: whenWords(row),
    path: `timeline/#${event}`,
    title,
    placeName: bulletin.places.get(place)?.name ?? place,
    placePath: `places/${place}/`,
    source: clauseLink(bulletin, policy, clause),
    note: datesInWords(note),
    rowPath: rowPath('events', event),
  };
}

/** When an event was or a phase runs: 2017年11月21日—22日, 2023年1月—2024年12月, 2025年底前, 2017年（推定）. */
function whenWords({ date, end, date_basis }: EventRow): string {
  const start = formatDate(date);
  if (end === undefined) return `${start}${precision(date, date_basis)}`;
  if (date.length === 4) {
    if (date === end) return start;
    return sameYear(date, end)
      ? `${dueInBrief({ due: end, due_basis: 'stated' })}前`
      : `${start}—${formatDate(end)}`;
  }
  const sameMonth = date.length === 10 && date.slice(0, 7) === end.slice(0, 7);
  if (sameMonth && end.length === 10) return `${start}—${Number(end.slice(8))}日`;
  return `${start}—${sameYear(date, end) ? withoutYear(end) : formatDate(end)}`;
}

/** What is to be said of a bare year: that it is inferred, or that the document has no more than it. */
function precision(date: string, basis: EventRow['date_basis']): string {
  if (basis === 'inferred') return '（推定）';
  return date.length === 4 ? '（没有写月日）' : '';
}

function sameYear(date: string, end: string): boolean {
  return date.slice(0, 4) === end.slice(0, 4);
}

/** 12月31日 of 2025年12月31日; a bare year stays. */
function withoutYear(date: string): string {
  return date.length === 4 ? formatDate(date) : formatDate(date).replace(/^\d{4}年/u, '');
}
