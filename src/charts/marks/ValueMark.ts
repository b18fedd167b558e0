import type { DrawableKind, DrawableValue } from '../ChartValue.ts';
import type { Box } from '../layout/Box.ts';

/** A value's mark on a vertical scale. `y` is its known position (a range's lower end); `top` a range's upper end. */
export interface ValueMark {
  readonly kind: DrawableKind;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  /** Where a ceiling's arrow ends: not below zero, unless the ceiling is. */
  readonly bottom: number;
  /** 1 for the first series. */
  readonly series: number;
  readonly hover: string;
}

/** px that an open-ended mark reaches beyond its bound: its length means nothing, its arrow means "and on". */
export const openReach = 20;

/** The mark of a value at x on a scale from value to px. */
export function valueMark(
  value: DrawableValue,
  x: number,
  scale: (value: number) => number,
  series: number,
  hover: string,
): ValueMark {
  switch (value.kind) {
    case 'exact':
    case 'approximate': {
      const y = scale(value.at);
      return { kind: value.kind, x, y, top: y, bottom: y, series, hover };
    }
    case 'floor': {
      const y = scale(value.low);
      return { kind: 'floor', x, y, top: y - openReach, bottom: y, series, hover };
    }
    case 'ceiling': {
      const y = scale(value.high);
      const bottom = Math.min(y + openReach, Math.max(scale(0), y + 6));
      return { kind: 'ceiling', x, y, top: y, bottom, series, hover };
    }
    case 'range': {
      const y = scale(value.low);
      return { kind: 'range', x, y, top: scale(value.high), bottom: y, series, hover };
    }
  }
}

/** The room that a mark takes. */
export function boxOfMark(mark: ValueMark): Box {
  const reach = mark.kind === 'exact' || mark.kind === 'approximate' ? 4.5 : 1;
  const half = mark.kind === 'exact' || mark.kind === 'approximate' ? 4.5 : 7;
  return { left: mark.x - half, right: mark.x + half, top: mark.top - reach, bottom: mark.bottom + reach };
}
