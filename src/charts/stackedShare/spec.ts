import type { ChartBase } from '../Chart.ts';
import type { ChartValue } from '../ChartValue.ts';

/** One part of the whole. */
export interface SharePart {
  readonly name: string;
  /** In the unit of `whole`; `text` is what is printed beside it, e.g. `181个（41.4%）`. */
  readonly value: ChartValue;
}

/** One whole, divided. Parts that may overlap (a school in two groups) are not parts of a whole: draw them as bars. */
export interface StackedShareSpec extends ChartBase {
  readonly kind: 'stackedShare';
  /** What the parts are parts of: 437, or 100 for percentages. Above zero. */
  readonly whole: number;
  readonly parts: readonly SharePart[];
  /** What is left when the parts do not make up the whole. */
  readonly rest: string;
}
