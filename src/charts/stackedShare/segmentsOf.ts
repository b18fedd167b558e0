import { isDrawable } from '../ChartValue.ts';
import type { StackedShareSpec } from './spec.ts';

/** A piece of the bar as fractions of it, from 0 to 1. `fill` is 1 to 8 in turn; the rest has none. */
export interface ShareSegment {
  readonly name: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly fill: number | undefined;
  /** A floor: where it ends is not known. */
  readonly open: boolean;
}

/** How many fills there are before the first comes again. */
export const fillCount = 8;

// Printed shares rounded to 0.1 may add up to 99.9: that is no rest.
const roundingSlack = 0.002;

/** The sure size of a part: a floor counts with its bound, a ceiling or a missing number with nothing. */
function sureSize(part: StackedShareSpec['parts'][number]): number {
  const { value } = part;
  if (!isDrawable(value) || value.kind === 'ceiling') return 0;
  return Math.max(0, value.kind === 'exact' || value.kind === 'approximate' ? value.at : value.low);
}

/**
 * The pieces from left to right, parts without a sure size included as empty ones, and what remains of the whole. Parts
 * that add up to more than the whole share the bar by their sum. Throws RangeError for a whole that is not above zero.
 */
export function segmentsOf({ whole, parts, rest }: StackedShareSpec): readonly ShareSegment[] {
  if (!(whole > 0)) throw new RangeError(`构成图的整体必须大于0，现在是${whole}`);
  const sum = parts.reduce((total, part) => total + sureSize(part), 0);
  const bar = Math.max(sum, whole);
  let from = 0;
  const segments = parts.map((part, index): ShareSegment => {
    const start = from;
    from += sureSize(part) / bar;
    const { name, value } = part;
    return {
      name,
      text: value.text,
      from: start,
      to: from,
      fill: (index % fillCount) + 1,
      open: value.kind === 'floor',
    };
  });
  if (1 - from <= roundingSlack) return segments;
  return [...segments, { name: rest, text: '', from, to: 1, fill: undefined, open: false }];
}
