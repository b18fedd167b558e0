import type { KindLine } from '../document/Extent.ts';
import { signatureStart } from '../document/signature.ts';
import { isBody, startsPart } from '../document/startsPart.ts';
import type { Part } from './Part.ts';

/** Parts the document's lines into the notice and its annexes, and each of them into head, preamble, clauses, signature. */
export function splitParts(lines: readonly KindLine[]): readonly Part[] {
  const starts = [0, ...lines.keys().filter((index) => index > 0 && startsPart(lines, index))];
  return starts.map((start, index) => partOf(lines.slice(start, starts[index + 1])));
}

function partOf(lines: readonly KindLine[]): Part {
  const signature = lines.keys().reduce((found, date) => signatureStart(lines, date) ?? found, lines.length);
  const text = lines.slice(0, signature);
  const title = text.findIndex(({ kind }) => kind === 'title');
  const first = text.findIndex((line, index) => index > title && isBody(line));
  const body = first === -1 ? text.length : first;
  const item = text.findIndex(({ kind }, index) => index >= body && kind === 'item');
  const clauses = item === -1 ? text.length : item;
  return {
    head: text.slice(0, body),
    preamble: text.slice(body, clauses),
    clauses: text.slice(clauses),
    signature: lines.slice(signature),
  };
}
