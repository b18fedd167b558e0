import type { KindLine } from './Extent.ts';
import { signatureEnd } from './signature.ts';

/** Whether an annex begins here: a lone 附件 after running text, or the first line after a signature where a title follows. */
export function startsPart(lines: readonly KindLine[], at: number): boolean {
  if (lines[at]?.kind === 'annex') return lines.slice(0, at).some(isBody);
  if (!lines.keys().some((date) => date < at && signatureEnd(lines, date) === at)) return false;
  const next = lines.slice(at, at + 5);
  const title = next.findIndex(({ kind }) => kind === 'title' || kind === 'annex');
  return title !== -1 && next[title]?.kind === 'title' && !next.slice(0, title).some(isBody);
}

/** Whether the line is running text. */
export function isBody({ kind }: KindLine): boolean {
  return kind === 'prose' || kind === 'item';
}
