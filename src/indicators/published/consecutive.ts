import { datedOn, isInferred, seasonOf } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { withoutStray } from '../../domain/figure/withoutStray.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';

/** A figure and the one before it: same place, indicator, slice and scope, the nearest earlier date of the same day of the year. */
export interface Consecutive {
  readonly from: NumberedFigure;
  readonly to: NumberedFigure;
}

/**
 * The pairs of figures between which a change can be stated: between ends of years, or between two days of the same date, since
 * half a year's growth is no year's. Where several figures speak of the earlier date, the one of
 * the later figure's own document is taken; if that does not single one out, there is no pair.
 */
export function consecutive(published: readonly Figure[], indicator: string): readonly Consecutive[] {
  const dated = published
    .filter((figure) => figure.indicator === indicator && !figure.period.startsWith('['))
    .filter(hasNumber);
  const series = Map.groupBy(dated, (figure) =>
    [figure.place, figure.breakdown, figure.scope, alikeBy(figure)].join('\n'),
  );
  return series.values().flatMap(pairs).toArray();
}

/** Days that we infer may lie far apart: only those of one document are of one kind. */
function alikeBy(figure: Figure): string {
  return isInferred(figure) ? policyOf(figure) : seasonOf(figure);
}

function pairs(all: readonly NumberedFigure[]): readonly Consecutive[] {
  const series = withoutStray(all);
  const dates = [...new Set(series.map(datedOn))].toSorted();
  return series.flatMap((to) => {
    const before = dates[dates.indexOf(datedOn(to)) - 1];
    const candidates = series.filter((figure) => datedOn(figure) === before);
    const own = candidates.filter((figure) => policyOf(figure) === policyOf(to));
    const [from, ...others] = own.length > 0 ? own : candidates;
    return from === undefined || others.length > 0 ? [] : [{ from, to }];
  });
}

function policyOf({ basis }: Figure): string {
  return basis.kind === 'published' ? basis.policy : '';
}
