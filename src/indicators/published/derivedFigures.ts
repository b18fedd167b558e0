import type { Figure } from '../../domain/figure/Figure.ts';
import { compare, rational } from '../../domain/figure/rationalArithmetic.ts';
import type { ObservationRow } from '../../domain/tables/observations.ts';
import type { DerivedIndicator } from '../IndicatorDeclaration.ts';
import { derivedIndicators } from '../registry.ts';
import { rowRanges } from '../roster/rowRanges.ts';

/**
 * What can be computed from figures that documents print: shares of a printed total, change between two dated figures.
 * `observations` are the rows behind the figures; where two would have one id (two documents,
 * two scopes), the second ends in `.2`.
 */
export function derivedFigures(
  published: readonly Figure[],
  observations: readonly ObservationRow[],
  indicators: readonly DerivedIndicator[] = derivedIndicators,
): readonly Figure[] {
  const rows = new Map(observations.map((row) => [row.observation, row]));
  const rowsOf = (figures: readonly Figure[]): string =>
    rowRanges(figures.map(({ id }) => rows.get(id)).filter((row) => row !== undefined));
  const times = new Map<string, number>();
  return indicators
    .flatMap(({ compute }) => compute(published, rowsOf))
    .filter(saysSomething)
    .map((figure) => {
      const time = (times.get(figure.id) ?? 0) + 1;
      times.set(figure.id, time);
      return time === 1 ? figure : { ...figure, id: `${figure.id}.${time}` };
    });
}

/** Between two bounds there may be no change that could be excluded, or none but −100%以下, which no count can reach. */
function saysSomething({ value, unit }: Figure): boolean {
  if (typeof value === 'string' || value.high !== null) return true;
  return value.low !== null && (unit !== '%' || compare(value.low.value, rational(-100)) > 0);
}
