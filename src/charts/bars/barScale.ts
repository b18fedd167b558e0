import { scaleLinear } from 'd3-scale';
import { isDrawable, positionsOf } from '../ChartValue.ts';
import { textSizes } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import { openEnd } from './BarMark.ts';
import type { BarsSpec } from './spec.ts';

/** px between a bar's end and its value. */
export const valueGap = 6;

/** The room kept for values beyond the bars' ends: the widest one's, but never more than half of what there is. */
export function valueRoom({ bars }: BarsSpec, available: number): number {
  const drawn = bars.map(({ value }) => value).filter(isDrawable);
  const widest = Math.max(
    0,
    ...drawn.map(
      ({ kind, text }) => textWidth(text, textSizes.text) + valueGap + (kind === 'floor' ? openEnd : 0),
    ),
  );
  return Math.min(widest + 1, available / 2);
}

/** From value to px, zero included; room for the values is kept on the side to which bars go. */
export function barScale(spec: BarsSpec, left: number, width: number): (value: number) => number {
  const known = spec.bars.flatMap(({ value }) => positionsOf(value));
  const lowest = Math.min(0, ...known);
  const highest = Math.max(0, spec.reach ?? 0, spec.reference?.level ?? 0, ...known);
  const room = valueRoom(spec, width - left);
  const scale = scaleLinear()
    .domain([lowest, highest > lowest ? highest : lowest + 1])
    .range([left + (lowest < 0 ? room : 1), width - room]);
  return (value) => scale(value);
}
