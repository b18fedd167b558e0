import type { Figure, PublishedBasis } from '../domain/figure/Figure.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';

/** A figure that a document prints. */
export type PublishedFigure = Figure & { readonly basis: PublishedBasis };

export function isPublished(figure: Figure): figure is PublishedFigure {
  return figure.basis.kind === 'published';
}

/** A number that a document prints: what can be checked. */
export type StatedFigure = NumberedFigure & PublishedFigure;

export function isStated(figure: Figure): figure is StatedFigure {
  return isPublished(figure) && hasNumber(figure);
}

/** One for the whole of what it speaks of. */
export function isStatedWhole(figure: Figure): figure is StatedFigure {
  return isStated(figure) && figure.breakdown === '';
}
