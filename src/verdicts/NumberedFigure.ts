import type { Figure } from '../domain/figure/Figure.ts';
import type { Interval } from '../domain/figure/Interval.ts';

/** A figure that carries a number, not a mark. */
export type NumberedFigure = Figure & { readonly value: Interval };

export function hasNumber(figure: Figure): figure is NumberedFigure {
  return typeof figure.value !== 'string';
}
