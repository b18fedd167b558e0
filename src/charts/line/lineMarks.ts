import { isDrawable } from '../ChartValue.ts';
import type { Segment } from '../layout/crosses.ts';
import { type ValueMark, valueMark } from '../marks/ValueMark.ts';
import { joinedRuns } from './joinedRuns.ts';
import type { LineScales } from './lineScales.ts';
import type { LineSpec } from './spec.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A joined stretch of one series. */
export interface Stroke {
  readonly series: number;
  readonly points: readonly Point[];
}

/** A target's diamond. */
export interface MilestoneMark extends Point {
  readonly hover: string;
}

export function strokesOf(spec: LineSpec, scales: LineScales): readonly Stroke[] {
  return spec.series.flatMap(({ points }, index) =>
    joinedRuns(points).map((run) => ({
      series: index + 1,
      points: run.map(({ at, value }) => ({ x: scales.x(at), y: scales.y(value) })),
    })),
  );
}

export function marksOf(spec: LineSpec, scales: LineScales): readonly ValueMark[] {
  return spec.series.flatMap(({ name, points }, index) =>
    points.flatMap(({ at, period, value }) => {
      if (!isDrawable(value)) return [];
      const hover = `${spec.series.length > 1 ? name : ''}${period}：${value.text}`;
      return [valueMark(value, scales.x(at), scales.y, index + 1, hover)];
    }),
  );
}

export function milestoneMarksOf(spec: LineSpec, scales: LineScales): readonly MilestoneMark[] {
  return [...spec.milestones]
    .sort((a, b) => a.at - b.at)
    .map(({ at, level, due, text }) => ({
      x: scales.x(at),
      y: scales.y(level),
      hover: `目标：${due}${text}`,
    }));
}

/** The promise as steps: from each due date on, its level. Nothing is promised in between, so nothing slopes. */
export function stepsOf(milestones: readonly MilestoneMark[], right: number): readonly Segment[] {
  return milestones.flatMap((from, index) => {
    const to = milestones[index + 1];
    const end = to?.x ?? right;
    const tread = { x1: from.x, y1: from.y, x2: end, y2: from.y };
    return to ? [tread, { x1: end, y1: from.y, x2: end, y2: to.y }] : [tread];
  });
}

/** The straight pieces of all strokes, for labels to keep off. */
export function segmentsOf(strokes: readonly Stroke[]): readonly Segment[] {
  return strokes.flatMap(({ points }) =>
    points.slice(1).map(({ x, y }, index) => ({
      x1: points[index]?.x ?? x,
      y1: points[index]?.y ?? y,
      x2: x,
      y2: y,
    })),
  );
}
