import type { Bound } from './Bound.ts';
import { cursorOver } from './Cursor.ts';
import type { Qualifiers } from './qualifiers.ts';
import { equals } from './rationalArithmetic.ts';
import { type Quantity, readQuantity } from './readQuantity.ts';
import { tokensOf } from './tokensOf.ts';

/**
 * The bound that the words around a quantity set together: 至少60%以上 is one bound, 5人以上（不含5人） an open one.
 * `conflict` where they contradict each other: 不足200人以上, 40余所以上.
 */
export function agreedBound(
  lead: Qualifiers,
  quantity: Quantity,
  { bounds, note }: Qualifiers,
): Bound | undefined | 'conflict' {
  const more: Bound[] = quantity.more ? [{ side: 'low', open: true }] : [];
  const [first, ...others] = [...lead.bounds, ...more, ...bounds];
  if (others.some(({ side, open }) => side !== first?.side || open !== first.open)) return 'conflict';
  if (note === undefined) return first;
  if (first === undefined || !quotes(note.inner, quantity)) return 'conflict';
  if (note.includes && first.open) return 'conflict';
  return { side: first.side, open: !note.includes };
}

/** Whether the 5人 of （含5人） is the number that it stands behind; （含） and （含本数） quote none. */
function quotes(inner: string, quantity: Quantity): boolean {
  if (inner === '') return true;
  const cursor = cursorOver(tokensOf(inner));
  const quoted = readQuantity(cursor);
  if (quoted === undefined || cursor.next() !== undefined) return false;
  const sameUnit = quoted.unit === undefined || quantity.unit === undefined || quoted.unit === quantity.unit;
  return sameUnit && !quoted.more && equals(quoted.value, quantity.value);
}
