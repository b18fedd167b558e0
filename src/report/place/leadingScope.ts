import type { Figure } from '../../domain/figure/Figure.ts';

/**
 * Of what the figures of one indicator mainly speak: the whole place (an empty scope) where any of them does, else the
 * part that has the most periods (各县（市、区）), the first of the table where several have as many.
 */
export function leadingScope(figures: readonly Pick<Figure, 'breakdown' | 'scope' | 'period'>[]): string {
  const periods = Map.groupBy(
    figures.filter(({ breakdown }) => breakdown === ''),
    ({ scope }) => scope,
  );
  if (periods.has('')) return '';
  const [first = ''] = [...periods]
    .toSorted(([, a], [, b]) => periodsOf(b) - periodsOf(a))
    .map(([scope]) => scope);
  return first;
}

function periodsOf(figures: readonly Pick<Figure, 'period'>[]): number {
  return new Set(figures.map(({ period }) => period)).size;
}
