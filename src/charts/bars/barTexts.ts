import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import { textWidth } from '../text/textWidth.ts';
import { extentOf } from './BarMark.ts';
import type { BarRow } from './barRows.ts';
import { valueGap } from './barScale.ts';

const size = textSizes.text;

/** A bar's value in words, beyond its end: at the left of bars below zero, at zero where there is no number. */
export function valueText(
  { bar, top, thickness }: BarRow,
  scale: (value: number) => number,
  width: number,
): PlacedText {
  const { value } = bar;
  const y = baselineAt(top + thickness / 2, size);
  const text = value.text;
  const zero = scale(0);
  if (value.kind === 'missing') {
    const room = width - zero - valueGap;
    return {
      text: shortenText(text, room, size),
      full: text,
      x: zero + valueGap,
      y,
      size,
      anchor: 'start',
      role: 'missing',
    };
  }
  const { possible } = extentOf(value, scale);
  if (possible < zero) {
    const room = possible - valueGap;
    return {
      text: shortenText(text, room, size),
      full: text,
      x: possible - valueGap,
      y,
      size,
      anchor: 'end',
      role: 'value',
    };
  }
  const room = width - possible - valueGap;
  return {
    text: shortenText(text, room, size),
    full: text,
    x: possible + valueGap,
    y,
    size,
    anchor: 'start',
    role: 'value',
  };
}

/** The words of the level compared with, over its rule, kept within the chart. */
export function referenceText(text: string, x: number, width: number, top: number): PlacedText {
  const shown = shortenText(text, width, textSizes.small);
  const half = textWidth(shown, textSizes.small) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return {
    text: shown,
    full: text,
    x: middle,
    y: top - 8,
    size: textSizes.small,
    anchor: 'middle',
    role: 'target',
  };
}
