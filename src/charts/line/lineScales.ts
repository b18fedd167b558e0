import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { isDrawable, positionsOf } from '../ChartValue.ts';
import { axisTicks } from '../layout/axisTicks.ts';
import type { Box } from '../layout/Box.ts';
import type { LineSpec } from './spec.ts';

/** The scales of a line chart within its plot, and the round numbers of the vertical one. */
export interface LineScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** Whole years, from the first to the last that anything is known or promised of. */
  readonly years: readonly number[];
}

export function timesOf(spec: LineSpec): readonly number[] {
  return [
    ...spec.series.flatMap(({ points }) => points.map(({ at }) => at)),
    ...spec.milestones.map(({ at }) => at),
  ];
}

/** Whether there is neither a value nor a target to draw. */
export function isEmpty(spec: LineSpec): boolean {
  return (
    spec.milestones.length === 0 &&
    !spec.series.some(({ points }) => points.some(({ value }) => isDrawable(value)))
  );
}

/** The round numbers of the vertical axis; none where there is nothing to measure. */
export function ticksOf(spec: LineSpec): readonly number[] {
  if (isEmpty(spec)) return [];
  const known = spec.series.flatMap(({ points }) => points.flatMap(({ value }) => positionsOf(value)));
  return axisTicks([...known, ...spec.milestones.map(({ level }) => level)], spec.reach);
}

/** Whole years from the first time to the last, both included. */
export function yearsOf(spec: LineSpec): readonly number[] {
  const times = timesOf(spec);
  if (times.length === 0) return [];
  const first = Math.floor(Math.min(...times));
  const last = Math.ceil(Math.max(...times));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// px between the plot's sides and the first and last year, so that marks stand clear of the axis.
const inset = 18;

/** Whole px, so that marks, strokes and steps meet exactly, and the drawing is short to write. */
export function lineScales(spec: LineSpec, plot: Box, ticks: readonly number[]): LineScales {
  const years = yearsOf(spec);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const x = scaleLinear()
    // A single year stands in the middle.
    .domain(first === last ? [first - 0.5, last + 0.5] : [first, last])
    .rangeRound([plot.left + inset, plot.right - inset]);
  const y = scaleLinear()
    .domain([ticks[0] ?? 0, ticks.at(-1) ?? 1])
    .rangeRound([plot.bottom, plot.top]);
  return { x, y, ticks, years };
}
