/**
 * What is known of one number, as a chart can draw it. Positions are plain numbers in the axis's unit (60% is 60); `text`
 * is what the page prints (`60%以上`, `无数据`). A floor is open above, a ceiling open below; neither is ever a point.
 */
export type ChartValue =
  | { readonly kind: 'exact'; readonly at: number; readonly text: string }
  | { readonly kind: 'approximate'; readonly at: number; readonly text: string }
  | { readonly kind: 'floor'; readonly low: number; readonly text: string }
  | { readonly kind: 'ceiling'; readonly high: number; readonly text: string }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string };

export type ChartValueKind = ChartValue['kind'];
/** The kinds that leave a mark on the chart. */
export type DrawableKind = Exclude<ChartValueKind, 'missing'>;
export type DrawableValue = Exclude<ChartValue, { kind: 'missing' }>;

/** The positions that an axis must be able to show for a value: none where it is missing. */
export function positionsOf(value: ChartValue): readonly number[] {
  switch (value.kind) {
    case 'exact':
    case 'approximate':
      return [value.at];
    case 'floor':
      return [value.low];
    case 'ceiling':
      return [value.high];
    case 'range':
      return [value.low, value.high];
    case 'missing':
      return [];
  }
}

export function isDrawable(value: ChartValue): value is DrawableValue {
  return value.kind !== 'missing';
}
