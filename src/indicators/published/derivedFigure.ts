import { datedOn, isInferred, isWithin } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Interval } from '../../domain/figure/Interval.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { isPartialDate } from '../../domain/PartialDate.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import { whenInWords } from './whenInWords.ts';

/** What a derived figure is made from; `of` is the published figure that it speaks of: its place, period and slice. */
interface Derivation {
  readonly of: Figure;
  /** The other published figure that it is made from. */
  readonly from: Figure;
  readonly value: Interval;
  /** The formula without its result: `181 ÷ 437`. */
  readonly formula: string;
  /** Whether it is what changed since the other's time, which is then said. */
  readonly isChange?: boolean;
  readonly rows: () => string;
}

/** A figure computed from published ones, with the id `<indicator>.<place>.<period>[.<breakdown>]`. */
export function derivedFigure(
  indicator: Pick<Indicator, 'id' | 'unit'>,
  { of, from, value, formula, isChange = false, rows }: Derivation,
): Figure {
  const { place, period, breakdown, scope } = of;
  const since = whenInWords(from);
  const text = formatFigure(value, indicator.unit).replaceAll(/-(?=\d)/gu, '−');
  return {
    id: [indicator.id, place, period, breakdown].filter((part) => part !== '').join('.'),
    place,
    indicator: indicator.id,
    period,
    breakdown,
    scope,
    value,
    unit: indicator.unit,
    text,
    basis: {
      kind: 'computed',
      formula: `${formula} = ${text}${isChange ? `（${whenInWords(of)}比${since}）` : ''}`,
      rows,
      ...dayWithin(of),
      ...(isChange ? { since: since.replace('截至', '') } : {}),
      ...([of, from].some(isInferred) ? { isInferred: true } : {}),
    },
  };
}

/** The day that dates it: with it, it is known to be of a time after the site's where its figure is. */
function dayWithin(of: Figure): { readonly asOf?: string } {
  const { period, basis } = of;
  if (basis.asOf === undefined || !isPartialDate(period) || !isWithin(basis.asOf, period)) return {};
  return { asOf: datedOn(of) };
}
