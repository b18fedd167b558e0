import type { Figure } from '../../domain/figure/Figure.ts';
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
    .map((figure) => {
      const time = (times.get(figure.id) ?? 0) + 1;
      times.set(figure.id, time);
      return time === 1 ? figure : { ...figure, id: `${figure.id}.${time}` };
    });
}
