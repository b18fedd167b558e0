import type { Unit } from '../lists/units.ts';
import { agreedBound } from './agreedBound.ts';
import type { Bound } from './Bound.ts';
import type { Cursor } from './Cursor.ts';
import type { Interval } from './Interval.ts';
import { approximately, between, boundedBy, exact } from './intervals.ts';
import { leadingWords, type Qualifiers, trailingWords } from './qualifiers.ts';
import type { Rational } from './Rational.ts';
import { type Quantity, readQuantity, type Scale } from './readQuantity.ts';
import { readRange } from './readRange.ts';
import { Unreadable } from './Unreadable.ts';

/** A number or a range with its qualifiers: `至少3个`, `5人以上（含5人）`, `1—2个`. */
export interface Clause {
  readonly interval: Interval;
  readonly unit: Unit | undefined;
  readonly scale: Scale;
  readonly implied: boolean;
  /** 达到 is `up`, 控制在 and 降到 are `down`. */
  readonly reach: 'up' | 'down' | undefined;
  /** The bound that its words set; undefined where they set none. */
  readonly bound: Bound | undefined;
  /** The numbers as printed, in order. */
  readonly numbers: readonly Rational[];
}

/** Reads one clause at the cursor; undefined where no whole one stands there. A refusal quotes `printed`. Throws Unreadable. */
export function readClause(cursor: Cursor, printed: string): Clause | undefined {
  const lead = leadingWords(cursor);
  const first = readQuantity(cursor);
  if (first === undefined) return undefined;
  const isRange = cursor.take('to') !== undefined;
  const last = isRange ? readQuantity(cursor) : undefined;
  if (isRange && last === undefined) return undefined;
  const quantities = last === undefined ? [first] : readRange(first, last, printed);
  const trail = trailingWords(cursor);
  const bound = agreedBound(lead, first, trail);
  const approximate = lead.approximate || trail.approximate;
  const interval = bound === 'conflict' ? undefined : intervalOf(quantities, bound, trail);
  const qualified = approximate || trail.estimate || bound !== undefined;
  if (
    bound === 'conflict' ||
    interval === undefined ||
    (approximate && bound !== undefined) ||
    (qualified && first.implied)
  ) {
    throw new Unreadable(`“${printed}”的限定词自相矛盾；请照原文核对，只留一种，如 60%以上、约60%、超过60%`);
  }
  return {
    interval: approximate || trail.estimate ? approximately(interval) : interval,
    unit: quantities[0]?.unit,
    scale: quantities.at(-1)?.scale ?? '',
    implied: first.implied,
    reach: lead.reach,
    bound,
    numbers: quantities.map(({ value }) => value),
  };
}

/** 至少1-2个 is at least the lower of the two, 不超过1-2个 at most the higher; no other bound goes with a range. */
function intervalOf(
  [first, last]: readonly Quantity[],
  bound: Bound | undefined,
  { bounds, note }: Qualifiers,
): Interval | undefined {
  if (first === undefined) return undefined;
  if (last === undefined) return bound === undefined ? exact(first.value) : boundedBy(first.value, bound);
  if (bound === undefined) return between(first.value, last.value);
  if (bound.open || bounds.length > 0 || note !== undefined) return undefined;
  return boundedBy(bound.side === 'low' ? first.value : last.value, bound);
}
