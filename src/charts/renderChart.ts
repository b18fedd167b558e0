import type { Chart, ChartDescription, ChartTable, Geometry } from './Chart.ts';
import type { ChartSpec } from './ChartSpec.ts';
import { registry } from './registry.ts';

/**
 * px: the column of the smallest phone, on which text is 12 px high, and a page's. Both drawings stand on the page;
 * `styles/charts.css` shows the one that fits, the narrow one larger where there is room.
 */
export const chartWidths = { narrow: 288, wide: 680 } as const;

function chartOf(spec: ChartSpec): Chart<ChartSpec> {
  // The registry pairs every kind with its own spec; the compiler cannot follow that through a lookup by kind.
  return registry[spec.kind] as Chart<ChartSpec>;
}

/** The chart as an svg element, drawn for a width in px; `namedBy` as in `Chart`. Throws RangeError where the spec cannot be drawn. */
export function renderChart(spec: ChartSpec, width: number, namedBy?: number): string {
  return chartOf(spec).render(spec, width, namedBy);
}

/** Title, summary and description, as the svg carries them. */
export function describeChart(spec: ChartSpec): ChartDescription {
  return chartOf(spec).describe(spec);
}

/** The table that stands beside the chart. */
export function chartTable(spec: ChartSpec): ChartTable {
  return chartOf(spec).table(spec);
}

/** Where everything stands at a width in px. */
export function chartGeometry(spec: ChartSpec, width: number): Geometry {
  return chartOf(spec).layout(spec, width);
}
