import type { ChartBase } from '../Chart.ts';
import type { ChartValue } from '../ChartValue.ts';

export interface Bar {
  readonly name: string;
  readonly value: ChartValue;
}

/** Numbers of one definition side by side, as lengths from zero. Bounds are taken to be not below zero. */
export interface BarsSpec extends ChartBase {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
  /** How far the scale goes at least: 100 for a percentage that is to be seen as a part of the whole. */
  readonly reach?: number | undefined;
  /** A level to compare with (a target): a dashed rule through all bars. */
  readonly reference?: { readonly level: number; readonly text: string } | undefined;
}
