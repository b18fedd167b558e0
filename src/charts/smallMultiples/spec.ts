import type { ChartBase } from '../Chart.ts';
import type { LineSeries } from '../line/spec.ts';

/** The same number for many places, each in a small drawing of its own, all on one scale. */
export interface SmallMultiplesSpec extends ChartBase {
  readonly kind: 'smallMultiples';
  /** Only numbers of one definition: places whose denominators differ do not belong on one scale. */
  readonly panels: readonly LineSeries[];
  /** How far the axis goes at least. */
  readonly reach?: number | undefined;
  /** A level to compare with (a target): a dashed line in every panel. */
  readonly reference?: { readonly level: number; readonly text: string } | undefined;
  /** The last number of all of them together, where it is of the same definition: what each is compared with in words. */
  readonly whole?:
    | { readonly name: string; readonly period: string; readonly at: number; readonly text: string }
    | undefined;
  /** A level of the axis in words, with its unit. */
  readonly format: (value: number) => string;
}
