import type { Bound } from './Bound.ts';
import type { Cursor } from './Cursor.ts';
import type { TokenOf } from './Token.ts';

/** The words around a number: bounds, 约 or 左右, 达到, （含5人）, （约数）. */
export interface Qualifiers {
  readonly bounds: readonly Bound[];
  readonly approximate: boolean;
  readonly reach: 'up' | 'down' | undefined;
  readonly note: TokenOf<'note'> | undefined;
  readonly estimate: boolean;
}

const none: Qualifiers = {
  bounds: [],
  approximate: false,
  reach: undefined,
  note: undefined,
  estimate: false,
};

/** The words before a number: 至少, 约, 达到. */
export function leadingWords(cursor: Cursor): Qualifiers {
  let words = none;
  for (let more = true; more; ) {
    const before = cursor.take('before');
    const reach = cursor.take('reach');
    const around = cursor.take('around');
    words = {
      ...words,
      bounds: before === undefined ? words.bounds : [...words.bounds, before.bound],
      reach: reach?.direction ?? words.reach,
      approximate: words.approximate || around !== undefined,
    };
    more = (before ?? reach ?? around) !== undefined;
  }
  return words;
}

/** The words after a number: 以上, 左右, （含5人）, （约数）. */
export function trailingWords(cursor: Cursor): Qualifiers {
  let words = none;
  for (let more = true; more; ) {
    const after = cursor.take('after');
    const note = cursor.take('note');
    const roughly = cursor.take('roughly');
    const estimate = cursor.take('estimate');
    words = {
      ...words,
      bounds: after === undefined ? words.bounds : [...words.bounds, after.bound],
      note: note ?? words.note,
      approximate: words.approximate || roughly !== undefined,
      estimate: words.estimate || estimate !== undefined,
    };
    more = (after ?? note ?? roughly ?? estimate) !== undefined;
  }
  return words;
}
