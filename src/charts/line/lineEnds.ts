import { max } from 'd3-array';
import { bracketed } from '../../format/bracketed.ts';
import { type DrawableKind, isDrawable, positionsOf } from '../ChartValue.ts';
import type { Box } from '../layout/Box.ts';
import type { Segment } from '../layout/crosses.ts';
import { spreadAlong } from '../layout/spreadAlong.ts';
import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import { textWidth } from '../text/textWidth.ts';
import { inTime } from './joinedRuns.ts';
import type { LineScales } from './lineScales.ts';
import type { LineSpec } from './spec.ts';

/** px that the label of one series takes at the right. */
export const endPitch = 17;
const leaderRoom = 14;

/** What stands at the right of a series. */
export interface End {
  readonly series: number;
  readonly at: number;
  readonly position: number;
  readonly kind: DrawableKind;
  readonly name: string;
  /** The last number, with its time where other series go further. */
  readonly value: string;
}

/** A thin line from a series' last mark to its label. */
export interface Leader extends Segment {
  readonly series: number;
}

/** Several series: each one's name and last number. A single series is named by the title and labelled at its points. */
export function endsOf(spec: LineSpec): readonly End[] {
  if (spec.series.length < 2) return [];
  const lasts = spec.series.map(({ points }) => inTime(points).findLast(({ value }) => isDrawable(value)));
  const latest = max(lasts, (last) => last?.at);
  return spec.series.flatMap(({ name }, index) => {
    const last = lasts[index];
    if (!last || !isDrawable(last.value)) return [];
    const position = positionsOf(last.value)[0] ?? 0;
    const value = last.at === latest ? last.value.text : `${last.value.text}${bracketed(last.period)}`;
    return [{ series: index + 1, at: last.at, position, kind: last.value.kind, name, value }];
  });
}

/** Name and number in full. */
export function endWords({ name, value }: End): string {
  return `${name} ${value}`;
}

/** Name and number; where they do not fit, the name gives way and the number stays. */
function fitted(end: End, width: number): string {
  const whole = endWords(end);
  if (textWidth(whole, textSizes.small) <= width) return whole;
  const name = shortenText(end.name, width - textWidth(` ${end.value}`, textSizes.small), textSizes.small);
  return shortenText(`${name} ${end.value}`.trim(), width, textSizes.small);
}

/** Room for the labels at the right, in px: at most two fifths of the chart. */
export function endColumn(ends: readonly End[], width: number): number {
  if (ends.length === 0) return 0;
  const widest = Math.max(...ends.map((end) => textWidth(endWords(end), textSizes.small)));
  return Math.min(widest + 1, width * 0.4) + leaderRoom;
}

// px below a step that a leader of the same height keeps, so that its dots and the step's dashes are two lines.
const underStep = 7;

/**
 * Labels in the column right of the plot, spread so that none overlaps, each with a leader from its last mark that runs along no step
 * of a target.
 */
export function placeEnds(
  ends: readonly End[],
  scales: LineScales,
  plot: Box,
  width: number,
  steps: readonly Segment[],
): { readonly texts: readonly PlacedText[]; readonly leaders: readonly Leader[] } {
  const x = plot.right + leaderRoom;
  const heights = ends.map(({ at, position }) => {
    const y = scales.y(position);
    const isAlong = steps.some(
      ({ y1, y2, x2 }) => y1 === y2 && Math.abs(y1 - y) < underStep / 2 && x2 > scales.x(at),
    );
    return isAlong ? y + underStep : y;
  });
  const wanted = heights.map((y) => ({ wanted: y, size: endPitch }));
  const middles = spreadAlong(wanted, plot.top - endPitch, plot.bottom + endPitch / 2);
  const texts = ends.map(
    (end, index): PlacedText => ({
      text: fitted(end, width - x),
      full: endWords(end),
      x,
      y: baselineAt(middles[index] ?? 0, textSizes.small),
      size: textSizes.small,
      anchor: 'start',
      role: 'name',
    }),
  );
  const leaders = ends.map(
    (end, index): Leader => ({
      series: end.series,
      x1: scales.x(end.at) + 6,
      y1: heights[index] ?? 0,
      x2: x - 3,
      y2: middles[index] ?? 0,
    }),
  );
  return { texts, leaders };
}
