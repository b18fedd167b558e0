import { annexLabelOf, headsAttachments } from '../document/annexLabel.ts';
import type { KindLine } from '../document/Extent.ts';
import { isBody, partStarts } from '../document/partStarts.ts';
import { attachmentList, signatureStart } from '../document/signature.ts';
import { numberingOf } from './numbering.ts';
import type { Part } from './Part.ts';

/** Parts the document's lines into the notice and its annexes, and each of them into head, preamble, clauses, signature. */
export function splitParts(lines: readonly KindLine[]): readonly Part[] {
  const starts = [0, ...partStarts(lines)];
  return starts.map((start, index) => partOf(lines.slice(start, starts[index + 1])));
}

function partOf(lines: readonly KindLine[]): Part {
  const signed = lines.keys().reduce((found, date) => signatureStart(lines, date) ?? found, lines.length);
  const signature = signed === lines.length ? unsignedList(lines) : signed;
  const text = lines.slice(0, signature);
  const title = text.findIndex(({ kind }) => kind === 'title');
  const first = text.findIndex((line, index) => index > title && isBody(line));
  const start = first === -1 ? text.length : afterAddressee(text, title, first);
  const body = start + lengthOfContents(text, start);
  const item = text.findIndex(({ kind }, index) => index >= body && kind === 'item');
  const clauses = item === -1 ? text.length : item;
  return {
    label: lines[0]?.kind === 'annex' ? annexLabelOf(lines[0].text)?.label : undefined,
    head: text.slice(0, body),
    preamble: text.slice(body, clauses),
    clauses: text.slice(clauses),
    signature: lines.slice(signature),
  };
}

/** Where a paragraph that was broken into lines ends its first sentence on a later one: the line behind the addressee. */
function afterAddressee(text: readonly KindLine[], title: number, first: number): number {
  const addressee = text.findIndex(({ kind }, index) => index > title && kind === 'addressee');
  const between = text.slice(addressee + 1, first);
  return addressee !== -1 && addressee < first && between.every(({ kind }) => kind === 'other')
    ? addressee + 1
    : first;
}

/** The lines of a table of contents: under 目录, up to where its first number comes again. */
function lengthOfContents(text: readonly KindLine[], start: number): number {
  if (!text.slice(0, start).some((line) => /^\s*目\s*[录次]\s*$/u.test(line.text))) return 0;
  const label = numberingOf(text[start]?.text ?? '')?.label;
  const again = text.findIndex(
    (line, index) => index > start && label !== undefined && numberingOf(line.text)?.label === label,
  );
  return again === -1 ? 0 : again - start;
}

/** Where the list `附件：1.…` begins that ends a text without a signature; its numbers are no clauses. */
function unsignedList(lines: readonly KindLine[]): number {
  const start = attachmentList(lines, lines.length);
  if (start === undefined || start === 0) return lines.length;
  const [text, next] = [lines[start]?.text ?? '', lines[start + 1]?.text ?? ''];
  const isList = /^[\s　]*附\s*件?\s*[:：]\s*1\s*[.．、]/u.test(text) || headsAttachments(text, next);
  return isList ? start : lines.length;
}
