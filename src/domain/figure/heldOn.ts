import { firstDay, isPartialDate, lastDay } from '../PartialDate.ts';
import type { Figure } from './Figure.ts';

/** What is needed to know when a figure was so. */
type Dated = Pick<Figure, 'period' | 'basis'>;

/**
 * The day that a figure speaks of: the one stated (截至), if it lies in the figure's period, else the last of the period. Ask
 * only where the period is a date.
 */
export function heldOn({ period, basis }: Dated): string {
  const last = lastDay(period);
  if (basis.asOf === undefined) return last;
  const day = lastDay(basis.asOf);
  return firstDay(period) <= day && day <= last ? day : last;
}

/**
 * The day by which a figure is dated and compared with others: as `heldOn`, but a day that we infer leaves a printed figure its
 * period.
 */
export function datedOn({ period, basis }: Dated): string {
  const isInferred = basis.kind === 'published' && basis.isAsOfInferred === true;
  return isInferred ? lastDay(period) : heldOn({ period, basis });
}

/** Equal for figures of one day: that day, or the period's mark where there is none. */
export function dateKey(figure: Dated): string {
  return isPartialDate(figure.period) ? datedOn(figure) : figure.period;
}

/** The day of the year by which a figure is dated, so that like is compared with like: `12-31`. */
export function seasonOf(figure: Dated): string {
  return datedOn(figure).slice(5).replace('02-29', '02-28');
}

/** Whether a document prints the figure of a year without saying of which day. */
export function isUndayed({ period, basis }: Dated): boolean {
  return basis.kind === 'published' && basis.asOf === undefined && period.length === 4;
}
