import { firstDay, isPartialDate, lastDay } from '../../domain/PartialDate.ts';
import type { ObservationRow } from '../../domain/tables/observations.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** The day of a figure lies in its period, and neither comes after the site's day: a reader could not have it yet. */
export function figureDays({ observations }: Rows, asOf: string, problems: ProblemList): void {
  for (const row of observations) {
    if (row.as_of !== undefined) checkWithin(row, row.as_of, problems);
    const isPeriodAhead = isPartialDate(row.period) && firstDay(row.period) > asOf;
    const isDayAhead = row.as_of !== undefined && firstDay(row.as_of) > asOf;
    if (!isPeriodAhead && !isDayAhead) continue;
    const [column, when] = isPeriodAhead ? ['period', row.period] : ['as_of', row.as_of];
    const message = `“${row.value.text}”是 ${when} 的数，公报只截至 ${asOf}，不会用它作判定；请核对日期，或改 content/site.yaml 的 as_of`;
    problems.warning(row, column, 'figure-ahead', message);
  }
}

function checkWithin(row: ObservationRow, asOf: string, problems: ProblemList): void {
  const { period } = row;
  if (!isPartialDate(period)) return;
  const day = lastDay(asOf);
  if (firstDay(period) <= day && day <= lastDay(period)) return;
  const message = `截至日期 ${asOf} 不在时期 ${period} 里，这个数只按时期 ${period} 算；请核对 as_of 和 period，说不准截至哪一天的，as_of 留空`;
  problems.warning(row, 'as_of', 'day-outside-period', message);
}
