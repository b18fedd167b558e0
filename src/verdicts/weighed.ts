import { datedOn, isInferred } from '../domain/figure/datedOn.ts';
import { isPartialDate } from '../domain/PartialDate.ts';
import { formatDate } from '../format/formatDate.ts';
import type { Comparison } from './compareInterval.ts';
import type { Due } from './Due.ts';
import { isVague } from './isVague.ts';
import type { NumberedFigure } from './NumberedFigure.ts';

/** What a comparison is worth on the due date, and the clause that says why it is worth less. */
export interface Weighed {
  readonly comparison: Comparison;
  readonly remark: string;
}

/**
 * A figure of a day before the due date can show that a requirement was met, but not that it was missed: there was time
 * left. One of a year, without a day, shows nothing of a due date within the year. A day that we infer is the last possible one.
 */
export function weighed(comparison: Comparison, figure: NumberedFigure, due: Due): Weighed {
  const stays = { comparison, remark: '' };
  if (due.kind !== 'reached' || comparison === 'undetermined' || !isPartialDate(figure.period)) return stays;
  const day = formatDate(due.day);
  if (isVague(figure, due.day))
    return { comparison: 'undetermined', remark: `没有写明是哪一天的数，不能断定${day}的情况` };
  if (comparison === 'met') return stays;
  if (datedOn(figure) < due.day)
    return { comparison: 'undetermined', remark: `这是到期以前的数，不能断定到${day}没有做到` };
  return isInferred(figure)
    ? { comparison: 'undetermined', remark: `时点是推定的，也可能更早，不能断定到${day}没有做到` }
    : stays;
}
