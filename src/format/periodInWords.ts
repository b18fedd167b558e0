import type { Figure } from '../domain/figure/Figure.ts';
import { isPartialDate } from '../domain/PartialDate.ts';
import { formatDate } from './formatDate.ts';

/**
 * When a figure is of: 2024年; a computed one of a day other than a year's end 截至2024年6月30日; a printed one whose time
 * its document does not state 2018年（推定）.
 */
export function periodInWords({ period, basis }: Pick<Figure, 'period' | 'basis'>): string {
  if (basis.kind === 'computed' && basis.asOf !== undefined) return `截至${formatDate(basis.asOf)}`;
  const isInferred = basis.kind === 'published' && basis.isAsOfInferred === true && isPartialDate(period);
  return `${formatDate(period)}${isInferred ? '（推定）' : ''}`;
}
