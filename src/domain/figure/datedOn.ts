import { firstDay, isPartialDate, lastDay } from '../PartialDate.ts';
import type { ComputedBasis, Figure, PublishedBasis } from './Figure.ts';

/** What is needed to know when a figure was so. */
interface Dated extends Pick<Figure, 'period'> {
  readonly basis:
    | Pick<PublishedBasis, 'kind' | 'asOf' | 'isAsOfInferred'>
    | Pick<ComputedBasis, 'kind' | 'asOf'>;
}

/**
 * The day by which a figure is dated and compared with others: the one stated (截至), if it lies in the figure's period, else the
 * last of the period. A day that we infer is the last on which it can have been so: no document tells of days after its own. Ask
 * only where the period is a date.
 */
export function datedOn({ period, basis }: Dated): string {
  const last = lastDay(period);
  if (basis.asOf === undefined) return last;
  return isWithin(basis.asOf, period) ? lastDay(basis.asOf) : last;
}

/** Equal for figures of one day: that day, or the period's mark where there is none. */
export function dateKey(figure: Dated): string {
  return isPartialDate(figure.period) ? datedOn(figure) : figure.period;
}

/**
 * The day of the year by which a figure is dated, so that like is compared with like: `12-31`. Empty where we infer the day, which
 * is like no day that a document states.
 */
export function seasonOf(figure: Dated): string {
  return isInferred(figure) ? '' : datedOn(figure).slice(5).replace('02-29', '02-28');
}

/** Whether a document prints the figure of a year without saying of which of its days; one that we infer is not said. */
export function isUndayed({ period, basis }: Dated): boolean {
  if (basis.kind !== 'published' || period.length !== 4) return false;
  return basis.asOf === undefined || isInferred({ basis }) || !isWithin(basis.asOf, period);
}

/** Whether a figure is of a time after the site's day: by the day that dates it, else by the first of its period. */
export function isAhead({ period, basis }: Dated, asOf: string): boolean {
  if (!isPartialDate(period)) return false;
  if (firstDay(period) > asOf) return true;
  return basis.asOf !== undefined && isWithin(basis.asOf, period) && firstDay(basis.asOf) > asOf;
}

/** Whether the time of a printed figure is our inference and not its document's word. */
export function isInferred({ basis }: Pick<Dated, 'basis'>): boolean {
  return basis.kind === 'published' && basis.isAsOfInferred === true;
}

/** Whether a day, or the last day of a month, lies in a period. */
export function isWithin(asOf: string, period: string): boolean {
  const day = lastDay(asOf);
  return firstDay(period) <= day && day <= lastDay(period);
}
