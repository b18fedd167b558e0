import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import { textWidth } from '../text/textWidth.ts';
import { wrapText } from '../text/wrapText.ts';
import type { Bar } from './spec.ts';

/** The row of one bar: its names' lines, and where its bar lies. */
export interface BarRow {
  readonly bar: Bar;
  readonly texts: readonly PlacedText[];
  readonly top: number;
  readonly thickness: number;
}

/** All rows, the px at which bars may begin, and where the last row ends. */
export interface BarRows {
  readonly rows: readonly BarRow[];
  readonly left: number;
  readonly bottom: number;
  readonly namesAbove: boolean;
}

const size = textSizes.text;
const line = 17;
const mostOfWidth = 0.34;

function nameText(text: string, full: string, middle: number): PlacedText {
  return { text, full, x: 0, y: baselineAt(middle, size), size, anchor: 'start', role: 'name' };
}

/** Names before their bars, on up to two lines. */
function rowsBeside(bars: readonly Bar[], column: number, top: number): BarRows {
  let y = top;
  const rows = bars.map((bar): BarRow => {
    const lines = wrapText(bar.name, column, size, 2);
    const height = Math.max(30, lines.length * line + 10);
    const first = y + height / 2 - ((lines.length - 1) * line) / 2;
    const texts = lines.map((text, index) => nameText(text, bar.name, first + index * line));
    const row = { bar, texts, top: y + height / 2 - 9, thickness: 18 };
    y += height;
    return row;
  });
  return { rows, left: column + 10, bottom: y, namesAbove: false };
}

/** Names above their bars, which then have the whole width. */
function rowsAbove(bars: readonly Bar[], width: number, top: number): BarRows {
  const pitch = 42;
  const rows = bars.map((bar, index): BarRow => {
    const y = top + index * pitch;
    const text = shortenText(bar.name, width, size);
    return { bar, texts: [nameText(text, bar.name, y + line / 2)], top: y + line + 3, thickness: 15 };
  });
  return { rows, left: 0, bottom: top + bars.length * pitch, namesAbove: true };
}

/** Rows from `top`: names beside the bars where two lines of a third of the width hold them all, else above. */
export function barRows(bars: readonly Bar[], width: number, top: number): BarRows {
  const most = width * mostOfWidth;
  const widest = Math.max(0, ...bars.map(({ name }) => textWidth(name, size)));
  if (widest <= most) return rowsBeside(bars, widest, top);
  const fits = width >= 480 && bars.every(({ name }) => wrapText(name, most, size, 3).length <= 2);
  return fits ? rowsBeside(bars, most, top) : rowsAbove(bars, width, top);
}
