import { numberingOf } from '../clauses/numbering.ts';
import type { KindLine } from './Extent.ts';
import { signatureEnd } from './signature.ts';
import { startsPart } from './startsPart.ts';

/** The index after the document's last line. A file in which no line of a page follows the text ends where it ends. */
export function documentEnd(lines: readonly KindLine[], body: number): number {
  for (let at = body; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isOfPage(line) && !goesOn(lines, at)) return at;
    const signed = signatureEnd(lines, at);
    if (signed !== undefined && !goesOn(lines, signed - 1) && lines.slice(signed).some(isOfPage))
      return signed;
  }
  return lines.length;
}

/** Whether the document goes on after the line: its numbers continue, it is signed, or an annex follows. */
function goesOn(lines: readonly KindLine[], at: number): boolean {
  if (startsPart(lines, at + 1)) return true;
  const numbers = lines.slice(0, at + 1).flatMap(({ text }) => numberingOf(text) ?? []);
  return lines.some((line, next) => {
    if (next <= at) return false;
    if (line.kind === 'annex' || signatureEnd(lines, next) !== undefined) return true;
    const own = line.kind === 'item' ? numberingOf(line.text) : undefined;
    const last = numbers.findLast(({ style }) => style === own?.style);
    return (
      own !== undefined && last !== undefined && own.value === last.value + 1 && !isPageList(lines, next)
    );
  });
}

/** `2. 湖南省人民` among a page's links: nothing near it is a sentence. */
function isPageList(lines: readonly KindLine[], at: number): boolean {
  const near = lines.slice(at, at + 4);
  return !near.some(({ kind, text }) => kind === 'prose' || text.includes('。'));
}

function isOfPage({ kind }: KindLine): boolean {
  return kind === 'markup' || kind === 'spam' || kind === 'chrome';
}
