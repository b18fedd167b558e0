import type { Chart, ChartBase, ChartParts, Geometry } from './Chart.ts';
import { svgFrame } from './svg/svgFrame.ts';

/** A kind of chart from its parts; `kindClass` is the class of its svg element. */
export function defineChart<S extends ChartBase, G extends Geometry>(
  kindClass: string,
  parts: ChartParts<S, G>,
): Chart<S> {
  return {
    layout: parts.layout,
    describe: parts.describe,
    table: parts.table,
    render: (spec, width, namedBy) => {
      const geometry = parts.layout(spec, width);
      return svgFrame(spec, kindClass, geometry, parts.describe(spec), parts.draw(geometry), namedBy);
    },
  };
}
