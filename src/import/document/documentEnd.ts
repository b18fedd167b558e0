import { type NumberStyle, numberingOf } from '../clauses/numbering.ts';
import type { KindLine } from './Extent.ts';
import { isBody, partStarts } from './partStarts.ts';
import { signatureEnd } from './signature.ts';

/**
 * The index after the document's last line: the first line of a page behind which nothing of a document comes any more — no
 * signature, no annex, no sentence, no number that continues. A file in which no line of a page ends the text ends where it
 * ends; so does one whose last lines could be its own (`isPage` false and nothing unmistakable).
 */
export function documentEnd(lines: readonly KindLine[], body: number, isPage: boolean): number {
  const signatures = lines.flatMap((_, date) => {
    const end = signatureEnd(lines, date);
    return end === undefined ? [] : [{ date, end }];
  });
  const parts = partStarts(lines);
  const lastOf = (numbers: readonly number[]) => numbers.at(-1) ?? -1;
  const lastSignature = lastOf(signatures.map(({ date }) => date));
  const lastPart = lastOf(parts);
  const lastSentence = lines.findLastIndex(isSentence);
  const numbers = new Map<NumberStyle, number>();
  for (let at = body; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const own = line.kind === 'item' ? numberingOf(line.text) : undefined;
    if (!endsDocument(line, isPage)) {
      if (own !== undefined) numbers.set(own.style, own.value);
      continue;
    }
    if (lastSignature > at || lastPart > at) continue;
    const isClosed = signatures.some(({ end }) => end <= at) && lastPart < lastSignature;
    if (!isClosed && (lastSentence > at || continues(lines, at, numbers))) continue;
    return stepBack(lines, at, body, signatures.at(-1)?.end ?? 0);
  }
  return lines.length;
}

/** Whether a line can end the document. Without other signs of a page only unmistakable ones can. */
function endsDocument(line: KindLine, isPage: boolean): boolean {
  const { likeness, text } = line;
  if (likeness === undefined || isSentence(line)) return false;
  return isPage || likeness === 'sure' || (likeness === 'markup' && text.includes('='));
}

function isSentence(line: KindLine): boolean {
  const { likeness, text } = line;
  return (likeness === undefined || likeness === 'spam') && isBody(line) && /[。；;]/u.test(text);
}

/** Whether the document's numbers go on behind the line. */
function continues(
  lines: readonly KindLine[],
  at: number,
  numbers: ReadonlyMap<NumberStyle, number>,
): boolean {
  return lines.some((line, next) => {
    if (next <= at || line.kind !== 'item') return false;
    const own = numberingOf(line.text);
    const last = own && numbers.get(own.style);
    return own !== undefined && last !== undefined && own.value === last + 1 && !isPageList(lines, next);
  });
}

/** `2. 湖南省人民` among a page's links: nothing near it is a sentence. */
function isPageList(lines: readonly KindLine[], at: number): boolean {
  const near = lines.slice(at, at + 4);
  return !near.some(({ kind, text }) => kind === 'prose' || text.includes('。'));
}

/** Buttons right above an unmistakable line of the page are of the page too, with a word or two between them. */
function stepBack(lines: readonly KindLine[], end: number, body: number, signed: number): number {
  let first = end;
  for (let at = end - 1; at > Math.max(body, signed - 1); at -= 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.likeness !== undefined) first = at;
    else if (line.kind !== 'other' || line.text.length > 4) break;
  }
  return first;
}
