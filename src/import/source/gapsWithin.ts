import type { CutLine, KindLine } from '../document/Extent.ts';
import type { Gap } from './SourceText.ts';

/** The gaps that stand in the document: behind one of its lines, and no line cut between. Pictures of the page are not its own. */
export function gapsWithin(
  gaps: readonly Gap[],
  kept: readonly KindLine[],
  cut: readonly CutLine[],
): readonly Gap[] {
  const isKept = new Map<number, boolean>([
    ...kept.map(({ number }) => [number, true] as const),
    ...cut.map(({ number }) => [number, false] as const),
  ]);
  const numbers = [...isKept.keys()].toSorted((a, b) => a - b);
  const [first, last] = [kept[0]?.number, kept.at(-1)?.number];
  if (first === undefined || last === undefined) return [];
  const within = gaps.filter(({ after, kind }) => {
    if (kind === 'opens') return after >= first - 1 && after < last;
    if (after < first) return false;
    const before = isKept.get(numbers.findLast((number) => number <= after) ?? 0) === true;
    const behind = isKept.get(numbers.find((number) => number > after) ?? 0) === true;
    // Between two lines of the page that stand in the document (its bar) a picture is the page's.
    return after < last ? before || behind || kind === 'closes' : before;
  });
  return balanced(within, last);
}

/** Tables that began in the document and end outside of it end with it; those that began before it have no mark. */
function balanced(gaps: readonly Gap[], last: number): readonly Gap[] {
  let open = 0;
  const kept = gaps.filter(({ kind }) => {
    if (kind === 'opens') open += 1;
    if (kind === 'closes' && open === 0) return false;
    if (kind === 'closes') open -= 1;
    return true;
  });
  return [
    ...kept,
    ...Array.from({ length: open }, (): Gap => ({ after: last, words: '表格完', kind: 'closes' })),
  ];
}
