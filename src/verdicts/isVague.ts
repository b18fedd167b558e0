import { datedOn, isUndayed } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';

/** Whether a figure of a year, without a day, may be of one after a day within it. Ask only where the period is a date. */
export function isVague(figure: Pick<Figure, 'period' | 'basis'>, day: string): boolean {
  return isUndayed(figure) && datedOn(figure) > day;
}
