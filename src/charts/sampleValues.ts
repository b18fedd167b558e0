import type { ChartValue, DrawableValue } from './ChartValue.ts';
import type { LinePoint } from './line/spec.ts';

/** An exact number as examples print it. */
export function exact(at: number, unit: string): DrawableValue {
  return { kind: 'exact', at, text: `${at}${unit}` };
}

/** 60%以上. */
export function floor(low: number, unit: string): DrawableValue {
  return { kind: 'floor', low, text: `${low}${unit}以上` };
}

export const noData: ChartValue = { kind: 'missing', text: '无数据' };

/** A value at the end of a year. */
export function inYear(year: number, value: ChartValue): LinePoint {
  return { at: year, period: `${year}年`, value };
}
