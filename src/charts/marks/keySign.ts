import type { DrawableKind } from '../ChartValue.ts';
import { renderValueMark } from './renderValueMark.ts';

// Bounds are drawn from their foot: px by which it lies below the middle of the sign.
const footBelow: Readonly<Record<DrawableKind, number>> = {
  exact: 0,
  approximate: 0,
  floor: 7,
  ceiling: -7,
  range: 6,
};

/** The mark of a kind of value, as the key shows it, its middle at x, y. */
export function keySign(kind: DrawableKind, x: number, y: number, series = 1): string {
  const foot = y + footBelow[kind];
  return renderValueMark({ kind, x, y: foot, top: y - 7, bottom: y + 7, series, hover: '' });
}
