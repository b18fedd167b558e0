import type { observations } from '../../domain/tables/observations.ts';
import { breakdownOf, reportedScopeOf, termDoubt } from './breakdownOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { indicatorOf } from './indicatorOf.ts';
import { noteOf } from './noteOf.ts';
import { periodOf } from './periodOf.ts';
import { placeOf } from './placeOf.ts';
import { scopeDoubt } from './scopeDoubt.ts';

type ObservationCells = Readonly<Partial<Record<keyof typeof observations.columns, string>>>;

/** A row for observations.csv. The period is that of the nearest time before it, else the document's own, inferred; else blank. */
export function observationRow(
  figure: FoundFigure,
  serial: number,
  context: CandidateContext,
): ObservationCells {
  const { clause, printed, phrase, reading } = figure;
  const where = placeOf(figure, context);
  const what = indicatorOf(figure, context);
  const { period, day, basis, doubt } = periodOf(figure, context);
  const doubts = [where.doubt, what.doubt, doubt, termDoubt(figure), scopeDoubt(figure)].filter(
    (each) => each !== '',
  );
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
    as_of: day,
    as_of_basis: basis,
    note: noteOf(figure, '核实指标、期间、分组、范围', ...doubts),
  };
}
