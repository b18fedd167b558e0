import { isAhead, isWithin } from '../../domain/figure/datedOn.ts';
import type { DayOfRow } from '../../domain/figure/printedDay.ts';
import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../domain/PartialDate.ts';
import type { ObservationRow } from '../../domain/tables/observations.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** What else bears on the days of figures: the site's own day, and when a document was written. */
export interface Days {
  readonly asOf: string;
  readonly dayOf: DayOfRow;
  readonly writtenOn: (policy: string) => PartialDate | undefined;
}

/**
 * The day of a figure lies in its period, else the period counts; neither comes after the site's day, when a reader could not have
 * it yet, nor after that of the document that prints it.
 */
export function figureDays({ observations }: Rows, days: Days, problems: ProblemList): void {
  for (const row of observations) {
    checkWithin(row, problems);
    checkAhead(row, days, problems);
    checkDocument(row, days, problems);
  }
}

function checkWithin(row: ObservationRow, problems: ProblemList): void {
  const { period, as_of } = row;
  if (as_of === undefined || !isPartialDate(period)) return;
  if (isWithin(as_of, period)) return;
  const message = `截至日期 ${as_of} 不在时期 ${period} 里，这个数只按时期 ${period} 算；请核对 as_of 和 period，说不准截至哪一天的，as_of 留空`;
  problems.warning(row, 'as_of', 'day-outside-period', message);
}

function checkAhead(row: ObservationRow, { asOf, dayOf }: Days, problems: ProblemList): void {
  const { period } = row;
  const day = dayOf(row);
  if (!isAhead({ period, basis: { kind: 'published', ...day } }, asOf)) return;
  const [column, when] = firstDay(period) > asOf ? ['period', period] : ['as_of', day.asOf];
  const message = `“${row.value.text}”是 ${when} 的数，公报只截至 ${asOf}，只在表里列出，不作为最新的数，也不用来判定；请核对日期，或改 content/site.yaml 的 as_of`;
  problems.warning(row, column, 'figure-ahead', message);
}

function checkDocument(row: ObservationRow, { writtenOn }: Days, problems: ProblemList): void {
  const { period, as_of, policy } = row;
  const written = writtenOn(policy);
  const isStated = as_of !== undefined && isPartialDate(period) && isWithin(as_of, period);
  const time = isStated ? as_of : period;
  if (written === undefined || !isPartialDate(time) || firstDay(time) <= lastDay(written)) return;
  const message = `“${row.value.text}”写的是 ${time} 的数，文件 ${policy} 却是 ${written} 的，印不出以后的数；请核对时期、截至日期和文件的日期，是打算的数请写进 targets.csv`;
  problems.warning(row, isStated ? 'as_of' : 'period', 'figure-after-document', message);
}
