import type { Figure } from '../domain/figure/Figure.ts';
import { formatBreakdown } from '../format/formatBreakdown.ts';
import { periodInWords } from '../format/periodInWords.ts';
import { hasNumber } from './NumberedFigure.ts';

/**
 * Where a document counts only one kind of group, under its own word: the number, and that it is not held against the
 * requirement, since no document says whether the two are one thing. `timely` are of the time that counts.
 */
export function otherKindRemark(timely: readonly Figure[]): readonly string[] {
  const kinds = timely
    .filter(({ basis, breakdown }) => basis.kind === 'published' && /^term=[^;]+$/u.test(breakdown))
    .filter(hasNumber);
  return kinds.map((figure) => {
    const kind = formatBreakdown(figure.breakdown);
    return `文件只印了${kind}的数：${periodInWords(figure)}${figure.text}，${kind}和要求的是不是一回事没有写明，不拿来判`;
  });
}
