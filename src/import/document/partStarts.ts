import { annexLabelOf, headsAttachments, listsAttachments } from './annexLabel.ts';
import type { KindLine } from './Extent.ts';
import { hasRows } from './hasRows.ts';
import { isAboveSignature, signatureEnd } from './signature.ts';

/** Where annexes and further documents begin, in order: see `startsPart`. */
export function partStarts(lines: readonly KindLine[]): readonly number[] {
  const ends = lines.flatMap((_, date) => signatureEnd(lines, date) ?? []);
  const firstBody = lines.findIndex(isBody);
  const starts: number[] = [];
  for (const at of lines.keys()) {
    if (at === 0 || firstBody === -1 || at <= firstBody) continue;
    const isSigned = (ends[0] ?? Number.POSITIVE_INFINITY) <= at;
    if (startsAnnex(lines, at, isSigned, ends.length > 0) || (ends.includes(at) && leadsToTitle(lines, at)))
      starts.push(at);
  }
  return starts;
}

/**
 * An annex begins at its label: one that stands alone, or one with its title where text of its own follows. What stands above
 * a signature, or names a file, is a list of attachments.
 */
function startsAnnex(
  lines: readonly KindLine[],
  at: number,
  isSigned: boolean,
  hasSignature: boolean,
): boolean {
  const line = lines[at];
  if (line?.kind !== 'annex' || listsAttachments(line.text)) return false;
  if (headsAttachments(line.text, lines[at + 1]?.text ?? '')) return false;
  if (!isSigned && hasRows(lines, at)) return true;
  if (!isSigned && isAboveSignature(lines, at)) return false;
  if (annexLabelOf(line.text)?.title === '') return true;
  if (!isSigned && (hasSignature || annexLabelOf(line.text)?.label === '附')) return false;
  const next = lines[at + 1];
  return (
    next !== undefined &&
    next.likeness === undefined &&
    !['annex', 'tail', 'personal', 'field'].includes(next.kind)
  );
}

/** Whether a title stands right behind a signature, before any text. */
function leadsToTitle(lines: readonly KindLine[], at: number): boolean {
  const next = lines.slice(at, at + 5);
  const title = next.findIndex(({ kind }) => kind === 'title' || kind === 'annex');
  return (
    title !== -1 &&
    next[title]?.kind === 'title' &&
    !next.slice(0, title + 1).some((line) => isBody(line) || line.likeness !== undefined)
  );
}

/** Whether the line is running text. */
export function isBody({ kind }: KindLine): boolean {
  return kind === 'prose' || kind === 'item';
}
