import type { ChartTable } from '../Chart.ts';
import type { StackedShareSpec } from './spec.ts';

/** One row per part. */
export function tableOfStackedShare({ title, parts }: StackedShareSpec): ChartTable {
  return { caption: title, head: ['部分', '数值'], rows: parts.map(({ name, value }) => [name, value.text]) };
}
