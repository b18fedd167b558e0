import { isPartialDate, lastDay, type PartialDate } from '../PartialDate.ts';
import type { ObservationRow } from '../tables/observations.ts';
import { isWithin } from './datedOn.ts';
import type { PublishedBasis } from './Figure.ts';

/** What a row says of its figure's time. */
type Dated = Pick<ObservationRow, 'period'> & Partial<Pick<ObservationRow, 'as_of' | 'as_of_basis'>>;

/**
 * The day of a printed figure: the row's where the document states it. Where it does not, or the row's is inferred, the figure is
 * of no day after that on which the document was `written`, if that was within its period: an inference.
 */
export function printedDay(
  { period, as_of: asOf, as_of_basis: basis }: Dated,
  written: PartialDate | undefined,
): Pick<PublishedBasis, 'asOf' | 'isAsOfInferred'> {
  if (asOf !== undefined && basis !== 'inferred') return { asOf };
  const latest = asOf ?? period;
  const isWrittenThen =
    written !== undefined &&
    isPartialDate(period) &&
    isWithin(written, period) &&
    lastDay(written) <= lastDay(latest);
  if (isWrittenThen) return { asOf: written, isAsOfInferred: true };
  if (asOf !== undefined) return { asOf, isAsOfInferred: true };
  return basis === 'inferred' ? { isAsOfInferred: true } : {};
}

/** The day of a row's figure, its document taken into account. */
export type DayOfRow = (row: ObservationRow) => Pick<PublishedBasis, 'asOf' | 'isAsOfInferred'>;
