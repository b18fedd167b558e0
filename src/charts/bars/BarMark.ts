import type { DrawableKind, DrawableValue } from '../ChartValue.ts';

/** A bar from zero. `sure` ends where the value is known to reach, `possible` where it may end; open means "and on". */
export interface BarMark {
  readonly kind: DrawableKind;
  readonly zero: number;
  readonly sure: number;
  readonly possible: number;
  readonly top: number;
  readonly thickness: number;
}

/** px that the open end of a floor reaches beyond its bound; its length means nothing. */
export const openEnd = 18;

interface Extent {
  readonly sure: number;
  readonly possible: number;
}

/** The px at which a value's bar ends for certain, and at most, on a scale from value to px. */
export function extentOf(value: DrawableValue, scale: (value: number) => number): Extent {
  switch (value.kind) {
    case 'exact':
    case 'approximate':
      return { sure: scale(value.at), possible: scale(value.at) };
    case 'floor':
      return { sure: scale(value.low), possible: scale(value.low) + openEnd };
    case 'ceiling':
      return { sure: scale(0), possible: scale(value.high) };
    case 'range':
      return { sure: scale(value.low), possible: scale(value.high) };
  }
}
