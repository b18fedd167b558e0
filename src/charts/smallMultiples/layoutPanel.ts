import { scaleLinear } from 'd3-scale';
import { isDrawable } from '../ChartValue.ts';
import type { Box } from '../layout/Box.ts';
import { inTime, joinedRuns } from '../line/joinedRuns.ts';
import type { Point } from '../line/lineMarks.ts';
import type { LineSeries } from '../line/spec.ts';
import { openReach, type ValueMark, valueMark } from '../marks/ValueMark.ts';
import { type PlacedText, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import type { SharedScales } from './sharedScales.ts';
import type { SmallMultiplesSpec } from './spec.ts';

/** One small drawing. */
export interface Panel {
  readonly plot: Box;
  readonly strokes: readonly (readonly Point[])[];
  /** The last number, and bounds wherever they stand; exact numbers before it are the line's corners. */
  readonly marks: readonly ValueMark[];
  readonly reference: number | undefined;
  readonly texts: readonly PlacedText[];
}

const headline = 40;
const plotHeight = 62;
// px that keep marks clear of the panel's sides.
const inset = 8;

// Above the scale: room for the arrows of floors where any comes near its end.
function headroom({ low, high, highestFloor }: SharedScales): number {
  const above = ((high - highestFloor) / (high - low)) * plotHeight;
  return Math.max(4, openReach + 2 - above);
}

/** px of a panel: name, last number, drawing. The same for all, or their scales would not compare. */
export function panelHeight(shared: SharedScales): number {
  return headline + headroom(shared) + plotHeight;
}

function lastOf(panel: LineSeries): LineSeries['points'][number] | undefined {
  const points = inTime(panel.points);
  return points.findLast(({ value }) => isDrawable(value)) ?? points.at(-1);
}

function panelTexts(panel: LineSeries, left: number, top: number, width: number): readonly PlacedText[] {
  const last = lastOf(panel);
  const known = last !== undefined && isDrawable(last.value);
  const words = last === undefined ? '没有数' : known ? `${last.period} ${last.value.text}` : last.value.text;
  const value =
    last && known && shortenText(words, width, textSizes.small) !== words ? last.value.text : words;
  const common = { x: left, anchor: 'start' } as const;
  const { text, small } = textSizes;
  return [
    {
      ...common,
      text: shortenText(panel.name, width, text),
      full: panel.name,
      y: top + 13,
      size: text,
      role: 'name',
    },
    {
      ...common,
      text: shortenText(value, width, small),
      full: words,
      y: top + 31,
      size: small,
      role: known ? 'value' : 'missing',
    },
  ];
}

/** Lays out one panel with its top left corner at `place`, on the scales that all share. */
export function layoutPanel(
  spec: SmallMultiplesSpec,
  panel: LineSeries,
  shared: SharedScales,
  place: { readonly left: number; readonly top: number; readonly width: number },
): Panel {
  const { left, width } = place;
  const top = place.top + headline + headroom(shared);
  const plot = { left, right: left + width, top, bottom: top + plotHeight };
  const [first, last] = shared.times ?? [0, 0];
  const x = scaleLinear()
    .domain(first === last ? [first - 0.5, last + 0.5] : [first, last])
    .range([plot.left + inset, plot.right - inset]);
  const y = scaleLinear().domain([shared.low, shared.high]).range([plot.bottom, plot.top]);
  const runs = joinedRuns(panel.points);
  const strokes = runs.map((run) => run.map(({ at, value }) => ({ x: x(at), y: y(value) })));
  const end = lastOf(panel);
  const joined = new Set(runs.flatMap((run) => run.map(({ at }) => at)));
  const marks = panel.points.flatMap((point): readonly ValueMark[] => {
    const { at, period, value } = point;
    if (!isDrawable(value) || (value.kind === 'exact' && joined.has(at) && point !== end)) return [];
    return [valueMark(value, x(at), y, 1, `${panel.name}${period}：${value.text}`)];
  });
  const reference = spec.reference ? y(spec.reference.level) : undefined;
  return { plot, strokes, marks, reference, texts: panelTexts(panel, left, place.top, width) };
}
