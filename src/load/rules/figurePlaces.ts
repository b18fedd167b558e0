import { datedOn } from '../../domain/figure/datedOn.ts';
import type { DayOfRow } from '../../domain/figure/printedDay.ts';
import { isPartialDate } from '../../domain/PartialDate.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import { absenceInWords } from '../../format/absenceInWords.ts';
import type { ProblemList } from '../ProblemList.ts';
import { isReversed } from './periods.ts';

/** A figure is of a day on which its place exists: of another the place above does not count it. */
export function figurePlaces({ observations, places }: Rows, dayOf: DayOfRow, problems: ProblemList): void {
  const limited = new Map(
    places
      .filter(({ from, to }) => (from ?? to) !== undefined && !isReversed({ start: from, end: to }))
      .map((place) => [place.place, place]),
  );
  if (limited.size === 0) return;
  for (const row of observations) {
    const place = limited.get(row.place);
    if (place === undefined || !isPartialDate(row.period)) continue;
    const day = datedOn({ period: row.period, basis: { kind: 'published', ...dayOf(row) } });
    const absence = absenceInWords(place, day);
    if (absence === undefined) continue;
    const message = `“${row.value.text}”是 ${day} 的数，“${place.name}”${absence}，那一天不在，只在表里列出，不作为最新的数；请核对时期和“地方编码”，或改这个地方设立、撤销的日期`;
    problems.warning(row, 'period', 'figure-outside-place', message);
  }
}
