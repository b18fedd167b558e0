import { isPartialDate, yearOf } from '../PartialDate.ts';
import { isWithin } from './datedOn.ts';
import type { Figure } from './Figure.ts';

type Dated = Pick<Figure, 'period' | 'basis'>;

/** Whether a document states a day that does not lie in the figure's period: only the period counts, and one of the two is wrong. */
export function hasStrayDay({ period, basis }: Dated): boolean {
  return basis.asOf !== undefined && isPartialDate(period) && !isWithin(basis.asOf, period);
}

/** Without those of a stray day where another, that has none, is of the same year: that one leads, and is not contradicted by it. */
export function withoutStray<F extends Dated>(figures: readonly F[]): readonly F[] {
  if (!figures.some(hasStrayDay)) return figures;
  const sound = figures.filter((figure) => isPartialDate(figure.period) && !hasStrayDay(figure));
  const years = new Set(sound.map(({ period }) => yearOf(period)));
  return figures.filter((figure) => !hasStrayDay(figure) || !years.has(yearOf(figure.period)));
}
