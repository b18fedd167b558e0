import type { KindLine } from '../document/Extent.ts';
import { type Numbering, numberingOf, numberStyles } from './numbering.ts';

const longest = 40;

/**
 * Whether a numbered line is a heading rather than a clause's own text: one short phrase. With a full stop it is one only
 * where text or deeper numbers follow it and it has no comma; an item after another's semicolon is none.
 */
export function isHeading(
  number: Numbering,
  before: KindLine | undefined,
  after: KindLine | undefined,
): boolean {
  const phrase = number.rest.replace(/。$/u, '');
  if (phrase === '' || phrase.length > longest || /[。;；!?！？:：]|[,，、]$/u.test(phrase)) return false;
  if (/[;；]\s*$/u.test(before?.text ?? '')) return false;
  const hasComma = /[,，]/u.test(phrase);
  if (number.style === '条' && (hasComma || phrase.length > 20)) return false;
  if (phrase === number.rest) return true;
  return number.style !== '条' && !hasComma && leads(number, after);
}

/** Whether what follows belongs under the number. */
function leads({ style }: Numbering, after: KindLine | undefined): boolean {
  const next = after?.kind === 'item' ? numberingOf(after.text) : undefined;
  if (next === undefined) return after?.kind === 'prose';
  return numberStyles.indexOf(next.style) > numberStyles.indexOf(style);
}
