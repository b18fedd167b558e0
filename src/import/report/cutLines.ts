import { type CutLine, type CutReason, cutReasons } from '../document/Extent.ts';

/** Reasons whose lines may be quoted; spam and persons' data are counted only. */
const quotable: ReadonlySet<CutReason> = new Set(['chrome', 'field', 'before', 'repeated', 'after']);

/** What was cut, a line for each reason: how many lines, which, and the first words of a few. */
export function cutLines(cut: readonly CutLine[]): readonly string[] {
  if (cut.length === 0) return ['没有切掉任何文字。'];
  const reasons = Object.keys(cutReasons) as CutReason[];
  const lines = reasons.flatMap((reason) => {
    const own = cut.filter((line) => line.reason === reason);
    if (own.length === 0) return [];
    const samples = quotable.has(reason) ? own.slice(0, 3).map(({ text }) => `“${excerpt(text)}”`) : [];
    const quoted = samples.length === 0 ? '' : `：${samples.join('')}${own.length > 3 ? '等' : ''}`;
    return [
      `  ${cutReasons[reason]} ${own.length} 行（第 ${ranges(own.map(({ number }) => number))} 行）${quoted}`,
    ];
  });
  return [`切掉 ${cut.length} 行：`, ...lines];
}

function excerpt(text: string): string {
  const short = text.replace(/\s+/gu, ' ').replace(/\d{7,}/gu, '…');
  return short.length > 24 ? `${short.slice(0, 24)}…` : short;
}

/** `1—3、7`. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}—${last}`)).join('、');
}
