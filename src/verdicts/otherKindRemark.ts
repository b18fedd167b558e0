import { dateKey } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { formatBreakdown } from '../format/formatBreakdown.ts';
import { periodInWords } from '../format/periodInWords.ts';
import { hasNumber } from './NumberedFigure.ts';

/**
 * Where a document counts only one kind of group, under its own word: the number, and that it is not held against the
 * requirement, since no document says whether the two are one thing. `timely` are of the time that counts; the latest of each kind
 * is told.
 */
export function otherKindRemark(timely: readonly Figure[]): readonly string[] {
  const kinds = timely
    .filter(({ basis, breakdown }) => basis.kind === 'published' && /^term=[^;]+$/u.test(breakdown))
    .filter(hasNumber);
  const latest = Map.groupBy(kinds, ({ breakdown }) => breakdown)
    .values()
    .flatMap((those) => those.toSorted((a, b) => (dateKey(a) < dateKey(b) ? 1 : -1)).slice(0, 1));
  return Array.from(latest, (figure) => {
    const kind = formatBreakdown(figure.breakdown);
    return `文件只印了${kind}的数：${periodInWords(figure)}${figure.text}，${kind}和要求的是不是一回事没有写明，不拿来判`;
  });
}
