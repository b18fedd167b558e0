import { headsAttachments, listsAttachments } from './annexLabel.ts';
import type { KindLine } from './Extent.ts';
import { hasRows } from './hasRows.ts';

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
  while (isTail(lines[end], lines[end + 1])) end += 1;
  return end;
}

/** Whether the annex named at `at` only heads or is the list of attachments above a signature. */
export function isAboveSignature(lines: readonly KindLine[], at: number): boolean {
  for (let next = at + 1; next <= at + 16; next += 1) {
    const line = lines[next];
    if (line === undefined) return false;
    if (line.kind === 'organisation' || line.kind === 'date') {
      const date = lines.findIndex(({ kind }, index) => index >= next && kind !== 'organisation');
      const start = signatureStart(lines, date);
      return start !== undefined && start <= at;
    }
    if (!isListed(line)) return false;
  }
  return false;
}

/** The line `附件：1.…` above a signature (or the text's end), where nothing but its list stands between. */
export function attachmentList(lines: readonly KindLine[], signature: number): number | undefined {
  let first: number | undefined;
  for (let at = signature - 1; at >= Math.max(0, signature - 16); at -= 1) {
    const line = lines[at];
    if (line === undefined || !isListed(line)) break;
    if (hasRows(lines, at)) break;
    if (line.kind === 'annex' || /^\s*附件?\s*\d*\s*[:：]/u.test(line.text)) first = at;
  }
  return first;
}

function isListed({ kind, text }: KindLine): boolean {
  if (text.length > 60 || text.includes('。')) return false;
  return kind === 'item' || kind === 'title' || kind === 'other' || kind === 'annex' || kind === 'tail';
}

function isTail(line: KindLine | undefined, next: KindLine | undefined): boolean {
  if (line === undefined) return false;
  if (headsAttachments(line.text, next?.text ?? '')) return true;
  if (line.kind === 'tail' || line.kind === 'personal' || listsAttachments(line.text)) return true;
  return line.kind === 'item' && /印发\s*$/u.test(line.text);
}

function isClosing(line: KindLine | undefined): boolean {
  return line !== undefined && line.kind !== 'item' && closing.test(line.text);
}
