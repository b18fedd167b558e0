import type { Figure } from '../domain/figure/Figure.ts';
import { datedOn } from '../domain/figure/heldOn.ts';
import { isPartialDate, lastDay } from '../domain/PartialDate.ts';
import { formatDate } from './formatDate.ts';

/**
 * When a figure is of: 2024年; of a day other than its period's last 截至2024年6月30日; a printed one whose time its document
 * does not state, or what is computed from it, 2018年（推定）.
 */
export function periodInWords({ period, basis }: Pick<Figure, 'period' | 'basis'>): string {
  if (basis.kind === 'computed') {
    const when = basis.asOf === undefined ? formatDate(period) : `截至${formatDate(basis.asOf)}`;
    return basis.isInferred === true ? `${when}（推定）` : when;
  }
  if (!isPartialDate(period)) return formatDate(period);
  if (basis.isAsOfInferred === true) return `${formatDate(period)}（推定）`;
  const isLast = datedOn({ period, basis }) === lastDay(period);
  return isLast ? formatDate(period) : `截至${formatDate(basis.asOf ?? period)}`;
}
