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
  /** px from its middle to its corners: wider where a number's mark stands on it, so that both are seen. */
  readonly reach: number;
  readonly ladder: string;
}

/** px from the middle of a diamond to its corners. */
export const diamondReach = 5.5;
const wideReach = 9.5;

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

export function milestoneMarksOf(
  spec: LineSpec,
  scales: LineScales,
  marks: readonly ValueMark[],
): readonly MilestoneMark[] {
  return [...spec.milestones]
    .sort((a, b) => a.at - b.at)
    .map(({ at, level, due, text, ladder = '' }) => {
      const [x, y] = [scales.x(at), scales.y(level)];
      const isUnder = marks.some((mark) => Math.hypot(mark.x - x, mark.y - y) < diamondReach);
      const reach = isUnder ? wideReach : diamondReach;
      return { x, y, hover: `目标：${due}${text}`, reach, ladder };
    });
}

/**
 * Each promise as steps: from each due date on, its level. Nothing is promised in between, so nothing slopes. Steps of
 * different documents are not joined, and two of one date, of which neither follows the other, have none.
 */
export function stepsOf(milestones: readonly MilestoneMark[], right: number): readonly Segment[] {
  return [...Map.groupBy(milestones, ({ ladder }) => ladder).values()]
    .filter((steps) => new Set(steps.map(({ x }) => x)).size === steps.length)
    .flatMap((steps) => stairs(steps, right));
}

function stairs(milestones: readonly MilestoneMark[], right: number): readonly Segment[] {
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
