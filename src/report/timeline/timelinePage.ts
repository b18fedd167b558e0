import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { firstDay } from '../../domain/PartialDate.ts';
import type { EventRow } from '../../domain/tables/events.ts';
import { type EventView, eventView } from './eventView.ts';

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

function dayOf({ date }: EventRow): string {
  return firstDay(date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
