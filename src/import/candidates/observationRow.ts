import type { observations } from '../../domain/tables/observations.ts';
import { breakdownOf, reportedScopeOf } from './breakdownOf.ts';
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
  const doubts = [where.doubt, what.doubt, doubt].filter((each) => each !== '');
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
    as_of: period === own && own !== '' ? context.dated : '',
    as_of_basis: period === own && own !== '' ? 'inferred' : '',
    note: noteOf(figure, '核实指标、期间、分组、范围', ...doubts),
  };
}
