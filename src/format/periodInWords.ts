import type { Figure } from '../domain/figure/Figure.ts';
import { datedOn, isInferred } from '../domain/figure/heldOn.ts';
import { isPartialDate, lastDay } from '../domain/PartialDate.ts';
import { formatDate } from './formatDate.ts';

/** That the time of a figure is our inference, whether that is its day or its year. */
export const timeInferred = '（时点推定）';

/**
 * When a figure is of: 2024年; of a day other than its period's last 截至2024年6月30日; a change 2024年比2021年; a printed one whose
 * time its document does not state, or what is computed from it, 2018年（时点推定）.
 */
export function periodInWords({ period, basis }: Pick<Figure, 'period' | 'basis'>): string {
  if (basis.kind === 'computed') {
    const day = formatDate(basis.asOf ?? period);
    const upTo = basis.asOf === undefined ? day : `截至${day}`;
    const when = basis.since === undefined ? upTo : `${day}比${basis.since}`;
    return basis.isInferred === true ? `${when}${timeInferred}` : when;
  }
  if (!isPartialDate(period)) return formatDate(period);
  if (isInferred({ basis })) return `${formatDate(period)}${timeInferred}`;
  const isLast = datedOn({ period, basis }) === lastDay(period);
  return isLast ? formatDate(period) : `截至${formatDate(basis.asOf ?? period)}`;
}
