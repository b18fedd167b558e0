import type { Figure } from '../../domain/figure/Figure.ts';
import type { Interval } from '../../domain/figure/Interval.ts';

/** A figure that has a number, and not a mark. */
export interface NumberedFigure extends Figure {
  readonly value: Interval;
}

export function hasNumber(figure: Figure): figure is NumberedFigure {
  return typeof figure.value !== 'string';
}
