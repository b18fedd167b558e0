import { datedOn } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { isPartialDate } from '../domain/PartialDate.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** Whether a figure is of a day on which its place was there, as far as it is dated. */
export function isThere({ place, period, basis }: Figure, absence: VerdictContext['absence']): boolean {
  return !isPartialDate(period) || absence?.(place, datedOn({ period, basis })) === undefined;
}
