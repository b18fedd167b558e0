import type { Figure } from '../../domain/figure/Figure.ts';
import { periodInWords, timeInferred } from '../../format/periodInWords.ts';

/** When a figure is of, as a working says it: whose inference a date is stands with the figure. */
export function whenInWords(figure: Figure): string {
  return periodInWords(figure).replace(timeInferred, '');
}
