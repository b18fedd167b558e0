import { firstDay, lastDay } from '../PartialDate.ts';
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

/** Whether a document prints the figure of a year without saying of which day. */
export function isUndayed({ period, basis }: Dated): boolean {
  return basis.kind === 'published' && basis.asOf === undefined && period.length === 4;
}
