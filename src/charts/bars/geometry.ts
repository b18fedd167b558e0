import type { Geometry } from '../Chart.ts';
import { isDrawable } from '../ChartValue.ts';
import { layoutKey, type PlacedSign } from '../layout/layoutKey.ts';
import { type BoundKind, boundKey } from '../marks/boundKey.ts';
import { emptyText } from '../text/emptyText.ts';
import { type BarMark, extentOf } from './BarMark.ts';
import { type BarRow, barRows } from './barRows.ts';
import { barScale } from './barScale.ts';
import { referenceText, valueText } from './barTexts.ts';
import type { BarsSpec } from './spec.ts';

export interface BarsGeometry extends Geometry {
  readonly signs: readonly PlacedSign<BoundKind>[];
  readonly marks: readonly BarMark[];
  /** The upright from which all bars start; in pieces where names stand above their bars. */
  readonly zero: number;
  readonly uprights: readonly { readonly top: number; readonly bottom: number }[];
  /** Where the level compared with lies. */
  readonly reference: number | undefined;
}

/** Lays out horizontal bars for a width in px: as many rows as bars, values written at their ends. */
export function layoutBars(spec: BarsSpec, width: number): BarsGeometry {
  const key = layoutKey(boundKey(spec.bars.map(({ value }) => value)), width, 0);
  const top = key.height + (spec.reference ? 24 : 4);
  const { rows, left, bottom, namesAbove } = barRows(spec.bars, width, top);
  const scale = barScale(spec, left, width);
  const zero = scale(0);
  const reference = spec.reference ? scale(spec.reference.level) : undefined;
  const texts = [
    ...key.texts,
    ...rows.flatMap(({ texts: names }) => names),
    ...rows.map((row) => valueText(row, scale, width)),
    ...(spec.reference && reference !== undefined
      ? [referenceText(spec.reference.text, reference, width, top)]
      : []),
    ...(rows.length === 0 ? [emptyText('没有可以画出的数', bottom + 16)] : []),
  ];
  const pieces = rows.map((row) => ({ top: row.top - 3, bottom: row.top + row.thickness + 3 }));
  return {
    width,
    height: rows.length === 0 ? bottom + 24 : bottom + 4,
    texts,
    signs: key.signs,
    marks: rows.flatMap((row) => markOf(row, scale)),
    zero,
    uprights: namesAbove || rows.length === 0 ? pieces : [{ top, bottom }],
    reference,
  };
}

function markOf({ bar, top, thickness }: BarRow, scale: (value: number) => number): readonly BarMark[] {
  const { value } = bar;
  if (!isDrawable(value)) return [];
  return [{ kind: value.kind, zero: scale(0), ...extentOf(value, scale), top, thickness }];
}
