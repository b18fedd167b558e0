import { dateKey } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Dimension } from '../../domain/lists/dimensions.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';

/** A printed part and the printed total that it is a part of. */
export interface PartOfTotal {
  readonly part: NumberedFigure;
  readonly total: NumberedFigure;
}

/**
 * The parts that documents print by one dimension, each with the total of the same document, place, day and scope.
 * A part whose document prints no such total, or two different ones, is left out.
 */
export function partsOfTotals(
  published: readonly Figure[],
  indicator: string,
  dimension: Dimension,
): readonly PartOfTotal[] {
  const numbered = published.filter((figure) => figure.indicator === indicator).filter(hasNumber);
  const totals = Map.groupBy(
    numbered.filter(({ breakdown }) => breakdown === ''),
    whole,
  );
  return numbered
    .filter(({ breakdown }) => breakdown.startsWith(`${dimension}=`) && !breakdown.includes(';'))
    .flatMap((part) => {
      const [total, ...others] = totals.get(whole(part)) ?? [];
      return total === undefined || others.length > 0 ? [] : [{ part, total }];
    });
}

function whole(figure: Figure): string {
  const { place, period, scope, basis } = figure;
  return [place, period, dateKey(figure), scope, basis.kind === 'published' ? basis.policy : ''].join('\n');
}
