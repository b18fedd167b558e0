import { datedOn, isInferred } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
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
    const isInferred = basis.isInferred === true;
    const isLast = period.length < 10 && lastDay(basis.asOf ?? period) === lastDay(period);
    const isWhole = isInferred || basis.asOf === undefined || isLast;
    const day = formatDate(isWhole ? period : (basis.asOf ?? period));
    const upTo = isWhole ? day : `截至${day}`;
    const when = basis.since === undefined ? upTo : `${day}比${basis.since}`;
    return isInferred ? `${when}${timeInferred}` : when;
  }
  if (!isPartialDate(period)) return formatDate(period);
  if (isInferred({ basis })) return `${formatDate(period)}${timeInferred}`;
  const isLast = datedOn({ period, basis }) === lastDay(period);
  return isLast ? formatDate(period) : `截至${formatDate(basis.asOf ?? period)}`;
}
