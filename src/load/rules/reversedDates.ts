import { type Rows, type TableName, tables } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';
import { isReversed, type Period } from './periods.ts';

interface Span<N extends TableName> {
  readonly table: N;
  readonly start: string;
  readonly end: string;
  readonly of: (row: Rows[N][number]) => Period;
}

const span = <N extends TableName>(declared: Span<N>): Span<N> => declared;

const places = span({
  table: 'places',
  start: 'from',
  end: 'to',
  of: ({ from, to }) => ({ start: from, end: to }),
});
const schools = span({
  table: 'schools',
  start: 'opened',
  end: 'closed',
  of: ({ opened, closed }) => ({ start: opened, end: closed }),
});
const groups = span({
  table: 'groups',
  start: 'established',
  end: 'ended',
  of: ({ established, ended }) => ({ start: established, end: ended }),
});
const memberships = span({
  table: 'memberships',
  start: 'joined',
  end: 'left',
  of: ({ joined, left }) => ({ start: joined, end: left }),
});
const events = span({
  table: 'events',
  start: 'date',
  end: 'end',
  of: ({ date, end }) => ({ start: date, end }),
});

/** Nothing ends before it begins. */
export function reversedDates(rows: Rows, problems: ProblemList): void {
  check(places, rows.places, problems);
  check(schools, rows.schools, problems);
  check(groups, rows.groups, problems);
  check(memberships, rows.memberships, problems);
  check(events, rows.events, problems);
}

function check<N extends TableName>(
  { table, start, end, of }: Span<N>,
  rows: Rows[N],
  problems: ProblemList,
): void {
  const titles: Readonly<Record<string, { readonly title: string }>> = tables[table].columns;
  for (const row of rows as readonly Rows[N][number][]) {
    const period = of(row);
    if (!isReversed(period)) continue;
    const message = `“${titles[end]?.title}”${period.end} 早于“${titles[start]?.title}”${period.start}；请核对这两个日期`;
    problems.error(row, end, 'dates-reversed', message);
  }
}
