import { formatInterval } from '../../format/formatInterval.ts';
import type { NumberedFigure } from './NumberedFigure.ts';

/** A figure as a formula prints it: an exact number without its unit (`181`), a bounded one in full (`40个以上`). */
export function bareText({ value, unit }: NumberedFigure): string {
  const text = formatInterval(value, unit);
  const number = text.slice(0, -unit.length);
  return /^-?[\d.,]+$/u.test(number) ? number : text;
}
