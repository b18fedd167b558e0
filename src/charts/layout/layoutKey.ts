import { baselineAt, type PlacedText, textSizes } from '../text/PlacedText.ts';
import { shortenText } from '../text/shortenText.ts';
import { textWidth } from '../text/textWidth.ts';

/** One entry of a key: the sign that is explained, if any, and its words. */
export interface KeyItem<S> {
  readonly sign: S | undefined;
  readonly text: string;
}

/** A sign of the key at its middle. */
export interface PlacedSign<S> {
  readonly sign: S;
  readonly x: number;
  readonly y: number;
}

/** A key in rows from the top: how high it is, its signs and its words. */
export interface Key<S> {
  readonly height: number;
  readonly signs: readonly PlacedSign<S>[];
  readonly texts: readonly PlacedText[];
}

const row = 20;
const signWidth = 20;
const gap = 16;

/** Lays a key out in rows of the given width, starting at `top`; an empty key has no height. */
export function layoutKey<S>(items: readonly KeyItem<S>[], width: number, top: number): Key<S> {
  const signs: PlacedSign<S>[] = [];
  const texts: PlacedText[] = [];
  let x = 0;
  let y = top;
  for (const item of items) {
    const indent = item.sign === undefined ? 0 : signWidth;
    const text = shortenText(item.text, width - indent, textSizes.small);
    const needed = indent + textWidth(text, textSizes.small);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += row;
    }
    if (item.sign !== undefined) signs.push({ sign: item.sign, x: x + signWidth / 2 - 2, y: y + row / 2 });
    texts.push({
      text,
      full: item.text,
      x: x + indent,
      y: baselineAt(y + row / 2, textSizes.small),
      size: textSizes.small,
      anchor: 'start',
      role: 'key',
    });
    x += needed + gap;
  }
  return { height: items.length === 0 ? 0 : y + row - top, signs, texts };
}
