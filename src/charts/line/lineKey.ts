import { isDrawable } from '../ChartValue.ts';
import type { KeyItem } from '../layout/layoutKey.ts';
import { type BoundKind, boundKey } from '../marks/boundKey.ts';
import type { LineSpec } from './spec.ts';

/** What the key of a line chart explains with a sign. */
export type LineSign = BoundKind | 'milestone';

/** The unit, what the signs mean that occur, and which of several series have nothing to draw. */
export function lineKey({ unit, series, milestones }: LineSpec): readonly KeyItem<LineSign>[] {
  const silent = series.filter(({ points }) => !points.some(({ value }) => isDrawable(value)));
  return [
    ...(unit === '' ? [] : [{ sign: undefined, text: `单位：${unit}` }]),
    ...boundKey(series.flatMap(({ points }) => points.map(({ value }) => value))),
    ...(milestones.length > 0 ? [{ sign: 'milestone', text: '目标' } as const] : []),
    ...(series.length > 1 ? silent.map(({ name }) => ({ sign: undefined, text: `${name}：没有数` })) : []),
  ];
}
