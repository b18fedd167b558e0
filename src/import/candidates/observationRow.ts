import type { observations } from '../../domain/tables/observations.ts';
import { asOfNamed } from './asOfNamed.ts';
import { breakdownOf, reportedScopeOf } from './breakdownOf.ts';
import { crossingDoubt } from './crossesTown.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { indicatorOf } from './indicatorOf.ts';
import { noteOf } from './noteOf.ts';
import { periodOf } from './periodOf.ts';
import { placeOf } from './placeOf.ts';

type ObservationCells = Readonly<Partial<Record<keyof typeof observations.columns, string>>>;

/** A row for observations.csv. The period is the year that its sentence names, else the document's own, inferred; else blank. */
export function observationRow(
  figure: FoundFigure,
  serial: number,
  context: CandidateContext,
): ObservationCells {
  const { clause, printed, phrase, reading } = figure;
  const where = placeOf(figure, context);
  const what = indicatorOf(figure, context);
  const own = context.dated.slice(0, 4);
  const { period, doubt } = periodOf(figure, context);
  const doubts = [where.doubt, what.doubt, doubt, crossingDoubt(figure)].filter((each) => each !== '');
  const named = asOfNamed(figure.before, context.dated);
  const asOf = asOfOf(period, named, own, context.dated);
  return {
    observation: `${context.policy}-o${String(serial).padStart(2, '0')}`,
    place: where.place,
    indicator: what.indicator,
    period,
    value: printed,
    policy: context.policy,
    clause,
    phrase,
    unit: reading.unit ?? '',
    breakdown: breakdownOf(figure),
    scope: reportedScopeOf(figure),
    as_of: asOf.day,
    as_of_basis: asOf.basis,
    note: noteOf(figure, '核实指标、期间、分组、范围', ...doubts),
  };
}

/** The day that its sentence names, else the document's own for a number of its year. */
function asOfOf(
  period: string,
  named: ReturnType<typeof asOfNamed>,
  own: string,
  dated: string,
): { readonly day: string; readonly basis: 'stated' | 'inferred' | '' } {
  if (named !== undefined)
    return period !== '' && named.day.startsWith(period) ? named : { day: '', basis: '' };
  return period === own && own !== '' ? { day: dated, basis: 'inferred' } : { day: '', basis: '' };
}
