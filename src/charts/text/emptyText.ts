import { type PlacedText, textSizes } from './PlacedText.ts';

/** Says in the drawing itself that there is nothing to draw; `y` is the baseline. */
export function emptyText(text: string, y = 16): PlacedText {
  return { text, x: 0, y, size: textSizes.text, anchor: 'start', role: 'missing' };
}
