import type { Geometry } from '../Chart.ts';
import { around, type Box } from '../layout/Box.ts';
import type { Segment } from '../layout/crosses.ts';
import { layoutKey, type PlacedSign } from '../layout/layoutKey.ts';
import { placeEach } from '../layout/placeLabels.ts';
import { boxOfMark, type ValueMark } from '../marks/ValueMark.ts';
import { emptyText } from '../text/emptyText.ts';
import { boxOfText, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import { asOfLabel, asOfLine } from './lineAsOf.ts';
import { valueTicks, yearTicks } from './lineAxes.ts';
import { type End, endColumn, endPitch, endsOf, type Leader, placeEnds } from './lineEnds.ts';
import { type LineSign, lineKey, unplacedKey } from './lineKey.ts';
import { lineLabels } from './lineLabels.ts';
import {
  type MilestoneMark,
  marksOf,
  milestoneMarksOf,
  type Stroke,
  segmentsOf,
  stepsOf,
  strokesOf,
} from './lineMarks.ts';
import { isEmpty, lineScales, ticksOf, yearsOf } from './lineScales.ts';
import type { LineSpec } from './spec.ts';

export interface LineGeometry extends Geometry {
  readonly plot: Box;
  /** Heights of the horizontal lines. */
  readonly grid: readonly number[];
  readonly signs: readonly PlacedSign<LineSign>[];
  readonly strokes: readonly Stroke[];
  readonly marks: readonly ValueMark[];
  readonly milestones: readonly MilestoneMark[];
  readonly steps: readonly Segment[];
  readonly leaders: readonly Leader[];
  /** Where the site's day lies, if the chart reaches it. */
  readonly asOf: number | undefined;
}

// Above the plot: room for the arrow of a floor at the very top, and for its label.
const headroom = 34;
/** px that the rule of the site's day stands out above the plot, beside its words. */
export const asOfHead = 32;
const footroom = 26;

function plotOf(
  spec: LineSpec,
  width: number,
  top: number,
  ticks: readonly number[],
  ends: readonly End[],
): Box {
  const widths = ticks.map((tick) => textWidth(spec.format(tick), textSizes.small));
  if (isEmpty(spec) && yearsOf(spec).length === 0) {
    return { left: 0, right: 0, top, bottom: top };
  }
  const height = isEmpty(spec) ? 0 : Math.max(width < 480 ? 180 : 220, ends.length * endPitch);
  return {
    left: Math.max(0, ...widths) + 8,
    right: width - Math.max(endColumn(ends, width), 2),
    top: top + headroom,
    bottom: top + headroom + height,
  };
}

/** Lays out a line chart for a width in px. */
export function layoutLine(spec: LineSpec, width: number): LineGeometry {
  // Where a column of labels would leave the plot no room, the key names the series.
  const isNarrow = width < 480;
  const allEnds = endsOf(spec);
  const ends = isNarrow ? [] : allEnds;
  const key = layoutKey(lineKey(spec, isNarrow ? allEnds : []), width, 0);
  const ticks = ticksOf(spec);
  const plot = plotOf(spec, width, key.height, ticks, ends);
  const scales = lineScales(spec, plot, ticks);
  const strokes = strokesOf(spec, scales);
  const marks = marksOf(spec, scales);
  const milestones = milestoneMarksOf(spec, scales, marks);
  const steps = stepsOf(milestones, plot.right);
  const { texts: endTexts, leaders } = placeEnds(ends, scales, plot, width, steps);
  const asOf = asOfLine(spec, scales.x, plot);
  const fixed = [
    ...key.texts,
    ...valueTicks(scales, plot, spec.format),
    ...yearTicks(scales, plot),
    ...endTexts,
    ...(isEmpty(spec) ? [emptyText('没有可以画出的数', key.height + 13)] : []),
  ];
  const rules = asOf === undefined ? [] : [{ x1: asOf, y1: plot.top - asOfHead, x2: asOf, y2: plot.bottom }];
  const requests = [...asOfLabel(spec, asOf, plot), ...lineLabels(spec, scales)];
  const labels = placeEach(requests, {
    bounds: { left: plot.left - 6, right: plot.right, top: key.height, bottom: plot.bottom },
    marks: [
      ...marks.map(boxOfMark),
      ...milestones.map(({ x, y, reach }) => around(x, y, reach + 0.5)),
      ...fixed.map(boxOfText),
    ],
    lines: [...steps, ...rules],
    strokes: [...segmentsOf(strokes), ...leaders],
  });
  const left = requests.flatMap(({ elsewhere }, index) => (labels[index] ? [] : (elsewhere ?? [])));
  const below = layoutKey(unplacedKey(left), width, plot.bottom + footroom);
  const placed = labels.filter((label) => label !== undefined);
  const texts: readonly PlacedText[] = [...fixed, ...placed, ...below.texts];
  const grid = scales.ticks.map((tick) => scales.y(tick));
  const height = plot.bottom + footroom + below.height;
  return {
    width,
    height,
    texts,
    plot,
    grid,
    signs: [...key.signs, ...below.signs],
    strokes,
    marks,
    milestones,
    steps,
    leaders,
    asOf,
  };
}
