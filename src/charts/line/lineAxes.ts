import type { Box } from '../layout/Box.ts';
import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { textWidth } from '../text/textWidth.ts';
import type { LineScales } from './lineScales.ts';

const size = textSizes.small;

/** Words of the vertical axis, at the height of its lines. */
export function valueTicks(
  scales: LineScales,
  plot: Box,
  format: (value: number) => string,
): readonly PlacedText[] {
  return scales.ticks.map((tick) => ({
    text: format(tick),
    x: plot.left - 6,
    y: baselineAt(scales.y(tick), size),
    size,
    anchor: 'end',
    role: 'tick',
  }));
}

/** Years below the axis: `2018年`, or `2018` where that is too broad, and only every second, third … if need be. */
export function yearTicks(scales: LineScales, plot: Box): readonly PlacedText[] {
  const { years } = scales;
  const [first = 0, second = first + 1] = years;
  const pitch = years.length > 1 ? scales.x(second) - scales.x(first) : plot.right - plot.left;
  const sign = pitch >= textWidth('2018年', size) + 8 ? '年' : '';
  const every = Math.ceil((textWidth(`2018${sign}`, size) + 8) / pitch);
  return years
    .filter((_, index) => index % every === 0)
    .map((year) => ({
      text: `${year}${sign}`,
      x: scales.x(year),
      y: plot.bottom + 18,
      size,
      anchor: 'middle',
      role: 'tick',
    }));
}
