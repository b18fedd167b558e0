import type { ChartValue, ChartValueKind, DrawableKind } from '../ChartValue.ts';
import type { KeyItem } from '../layout/layoutKey.ts';

const explained = {
  approximate: '约数',
  floor: '下限：实际可能更高',
  ceiling: '上限：实际可能更低',
  range: '区间：实际在两端之间',
} as const satisfies Readonly<Partial<Record<DrawableKind, string>>>;

/** A kind of value whose mark a key explains; a point explains itself. */
export type BoundKind = keyof typeof explained;

/** What the marks of the bounds mean that occur among the values. */
export function boundKey(values: readonly ChartValue[]): readonly KeyItem<BoundKind>[] {
  const kinds = new Set<ChartValueKind>(values.map(({ kind }) => kind));
  return (Object.keys(explained) as BoundKind[])
    .filter((kind) => kinds.has(kind))
    .map((sign) => ({ sign, text: explained[sign] }));
}
