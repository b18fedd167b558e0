import type { FoundFigure } from './FoundFigure.ts';
import { stretchOf } from './itemOf.ts';
import { yearInTurn } from './yearInTurn.ts';

/** Whether 分别 gives several numbers to several subjects, so that a figure's own subject is not certain. */
export function isInTurn(figure: FoundFigure): boolean {
  const given =
    stretchOf(figure)
      .split('分别')[1]
      ?.match(/[\d一二三四五六七八九十两]+\s?(?:%|个|所|人|名|次)/gu) ?? [];
  return given.length > 1 && yearInTurn(figure.before, figure.printed, figure.after) === undefined;
}
