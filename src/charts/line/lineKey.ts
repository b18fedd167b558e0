import { type DrawableKind, isDrawable } from '../ChartValue.ts';
import type { KeyItem } from '../layout/layoutKey.ts';
import { type BoundKind, boundKey } from '../marks/boundKey.ts';
import { type End, endWords } from './lineEnds.ts';
import type { LineSpec } from './spec.ts';

/** A series by its point and its stroke. */
export interface SeriesSign {
  readonly series: number;
  readonly kind: DrawableKind;
}

/** What the key of a line chart explains with a sign. */
export type LineSign = BoundKind | 'milestone' | SeriesSign;

/**
 * Series named in the key (`ends`) with their last numbers, the highest first; then the unit, what the signs mean that
 * occur, and which of several series have nothing to draw.
 */
export function lineKey(
  { unit, series, milestones }: LineSpec,
  ends: readonly End[],
): readonly KeyItem<LineSign>[] {
  const silent = series.filter(({ points }) => !points.some(({ value }) => isDrawable(value)));
  return [
    ...ends
      .toSorted((a, b) => b.position - a.position)
      .map((end) => ({ sign: { series: end.series, kind: end.kind }, text: endWords(end) })),
    ...(unit === '' ? [] : [{ sign: undefined, text: `单位：${unit}` }]),
    ...boundKey(series.flatMap(({ points }) => points.map(({ value }) => value))),
    ...(milestones.length > 0 ? [{ sign: 'milestone', text: '目标' } as const] : []),
    ...(series.length > 1 ? silent.map(({ name }) => ({ sign: undefined, text: `${name}：没有数` })) : []),
  ];
}

/** The targets whose labels found no room at their marks, each with its date, below the chart. */
export function unplacedKey(targets: readonly string[]): readonly KeyItem<LineSign>[] {
  if (targets.length === 0) return [];
  const lead = { sign: undefined, text: '图上写不下的目标：' };
  return [lead, ...targets.map((text) => ({ sign: 'milestone', text }) as const)];
}
