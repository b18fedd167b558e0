import type { ChartTable } from '../Chart.ts';
import type { BarsSpec } from './spec.ts';

/** One row per bar, and one for the level compared with. */
export function tableOfBars({ title, bars, reference }: BarsSpec): ChartTable {
  const rows = bars.map(({ name, value }) => [name, value.text]);
  return {
    caption: title,
    head: ['项目', '数值'],
    rows: reference ? [...rows, ['虚线', reference.text]] : rows,
  };
}
