import { textWidth } from './textWidth.ts';

/** The text, or as much of its beginning as fits in `width` px with `…` after it; the empty string if not even that fits. */
export function shortenText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let room = width - textWidth('…', size);
  if (room < 0) return '';
  let kept = '';
  for (const sign of text) {
    room -= textWidth(sign, size);
    if (room < 0) break;
    kept += sign;
  }
  return `${kept}…`;
}
