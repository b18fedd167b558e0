import type { Box } from '../layout/Box.ts';
import { textWidth } from './textWidth.ts';

/** px. Labels are never smaller than this, on a phone either. */
export const textSizes = { text: 13, small: 12 } as const;

/** What a text is; the class `text-<role>` gives its colour. `on-fill` stands on a dark fill. */
export type TextRole = 'name' | 'value' | 'tick' | 'target' | 'missing' | 'key' | 'on-fill';

/** One line of text, `y` at its baseline. `full` is the whole wording where `text` is shortened. */
export interface PlacedText {
  readonly text: string;
  readonly full?: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: TextRole;
}

const ascent = 0.9;
const descent = 0.22;

/** The baseline of a line whose box is centred on `middle`. */
export function baselineAt(middle: number, size: number): number {
  return middle + (size * (ascent - descent)) / 2;
}

/** The room that a placed text takes. */
export function boxOfText(placed: PlacedText): Box {
  const width = textWidth(placed.text, placed.size);
  const left =
    placed.anchor === 'start' ? placed.x : placed.anchor === 'end' ? placed.x - width : placed.x - width / 2;
  return {
    left,
    right: left + width,
    top: placed.y - placed.size * ascent,
    bottom: placed.y + placed.size * descent,
  };
}
