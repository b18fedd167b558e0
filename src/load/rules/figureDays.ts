import { isAhead, isWithin } from '../../domain/figure/datedOn.ts';
import { firstDay, isPartialDate } from '../../domain/PartialDate.ts';
import type { ObservationRow } from '../../domain/tables/observations.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/**
 * The day of a figure lies in its period, else the period counts; and neither comes after the site's day: a reader could not have
 * it yet.
 */
export function figureDays({ observations }: Rows, asOf: string, problems: ProblemList): void {
  for (const row of observations) {
    checkWithin(row, problems);
    checkAhead(row, asOf, problems);
  }
}

function checkWithin(row: ObservationRow, problems: ProblemList): void {
  const { period, as_of } = row;
  if (as_of === undefined || !isPartialDate(period)) return;
  if (isWithin(as_of, period)) return;
  const message = `截至日期 ${as_of} 不在时期 ${period} 里，这个数只按时期 ${period} 算；请核对 as_of 和 period，说不准截至哪一天的，as_of 留空`;
  problems.warning(row, 'as_of', 'day-outside-period', message);
}

function checkAhead(row: ObservationRow, asOf: string, problems: ProblemList): void {
  const { period, as_of } = row;
  const dayOf = as_of === undefined ? {} : { asOf: as_of };
  if (!isAhead({ period, basis: { kind: 'published', ...dayOf } }, asOf)) return;
  const [column, when] = firstDay(period) > asOf ? ['period', period] : ['as_of', as_of];
  const message = `“${row.value.text}”是 ${when} 的数，公报只截至 ${asOf}，只在表里列出，不作为最新的数，也不用来判定；请核对日期，或改 content/site.yaml 的 as_of`;
  problems.warning(row, column, 'figure-ahead', message);
}
