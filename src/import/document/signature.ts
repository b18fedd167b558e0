import type { KindLine } from './Extent.ts';

/** Sentences that close a letter and stand above its signature. */
const closing = /^\s*(您对|你对|特此|此复|专此|感谢您|以上(答复|意见|报告)|此致)/u;

/** The index of the first line of the signature that ends with the date at `date`: its organisations, a closing sentence. */
export function signatureStart(lines: readonly KindLine[], date: number): number | undefined {
  if (lines[date]?.kind !== 'date') return undefined;
  let start = date;
  while (start > 0 && lines[start - 1]?.kind === 'organisation') start -= 1;
  if (start === date) return undefined;
  start = attachmentList(lines, start) ?? start;
  while (start > 0 && isClosing(lines[start - 1])) start -= 1;
  return start;
}

/** The index after the signature whose date stands at `date`, with 抄送 and the like behind it; undefined where there is none. */
export function signatureEnd(lines: readonly KindLine[], date: number): number | undefined {
  if (signatureStart(lines, date) === undefined) return undefined;
  let end = date + 1;
  while (isTail(lines[end])) end += 1;
  return end;
}

/** The line `附件：1.…` above a signature, where nothing but its list stands between. */
function attachmentList(lines: readonly KindLine[], signature: number): number | undefined {
  for (let at = signature - 1; at >= Math.max(0, signature - 12); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.text.length > 60 || line.text.includes('。')) return undefined;
    if (line.kind === 'tail') return /^\s*附件?\s*\d*\s*[:：]/u.test(line.text) ? at : undefined;
    if (line.kind !== 'item' && line.kind !== 'title' && line.kind !== 'other') return undefined;
  }
  return undefined;
}

function isTail(line: KindLine | undefined): boolean {
  return (
    line?.kind === 'tail' ||
    line?.kind === 'personal' ||
    (line?.kind === 'item' && /印发\s*$/u.test(line.text))
  );
}

function isClosing(line: KindLine | undefined): boolean {
  return line !== undefined && line.kind !== 'item' && closing.test(line.text);
}
