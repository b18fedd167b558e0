import type { SourceLine } from '../source/SourceText.ts';
import type { Doubt } from './Doubt.ts';
import { linesInWords } from './linesInWords.ts';
import { type LostBracket, lostBrackets } from './lostBrackets.ts';

/**
 * Brackets and quotation marks without their partners, paragraph by paragraph. Where the partner opens or closes the next
 * line, the copy has broken one paragraph in two; these are told in one sentence.
 */
export function unbalancedBrackets(lines: readonly SourceLine[]): readonly Doubt[] {
  const lost = lines.map(({ text }) => [...lostBrackets(text)]);
  const broken: number[] = [];
  for (const [index, marks] of lost.entries()) {
    const [last, first] = [marks.at(-1), lost[index + 1]?.[0]];
    if (last === undefined || first === undefined || !arePartners(last, first)) continue;
    marks.pop();
    lost[index + 1]?.shift();
    broken.push(lines[index]?.number ?? 0);
  }
  const doubts = lines.flatMap(({ number }, index): readonly Doubt[] => {
    const marks = lost[index] ?? [];
    if (marks.length === 0) return [];
    return [
      { line: number, message: `括号或引号不成对：${marks.map(({ around }) => `“…${around}…”`).join('、')}` },
    ];
  });
  if (broken.length === 0) return doubts;
  return [{ message: `一对括号或引号分在前后两行（${linesInWords(broken)}）：像是断行，照录` }, ...doubts];
}

function arePartners(open: LostBracket, close: LostBracket): boolean {
  return open.opens && !close.opens && open.shape === close.shape;
}
