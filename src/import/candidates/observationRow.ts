import type { observations } from '../../domain/tables/observations.ts';
import { breakdownOf, reportedScopeOf } from './breakdownOf.ts';
import { dueOf, yearInTurn } from './dueOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { guessIndicator } from './guessIndicator.ts';
import { noteOf } from './noteOf.ts';
import { placeOf } from './placeOf.ts';

type ObservationCells = Readonly<Partial<Record<keyof typeof observations.columns, string>>>;

/** A row for observations.csv. The period is the year that its sentence names, else the document's own, inferred; else blank. */
export function observationRow(
  figure: FoundFigure,
  serial: number,
  context: CandidateContext,
): ObservationCells {
  const { clause, printed, phrase, reading } = figure;
  const { place, doubt } = placeOf(figure, context);
  const indicator = guessIndicator(figure, context.indicators);
  const own = context.dated.slice(0, 4);
  const period = periodOf(figure, own);
  return {
    observation: `${context.policy}-o${String(serial).padStart(2, '0')}`,
    place,
    indicator,
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
    note: noteOf(figure, '核实指标、期间、分组、范围', ...(doubt === '' ? [] : [doubt])),
  };
}

/** 去年 is the year before the document's; 近三年 and 每年 name no year of their own. */
function periodOf({ before, printed, after }: FoundFigure, own: string): string {
  const turn = yearInTurn(before, printed, after);
  if (turn !== undefined) return turn;
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  if (near.includes('去年') && own !== '') return String(Number(own) - 1);
  const stated = /近[一二两三四五]年|每年|目前/u.test(near)
    ? ''
    : dueOf(before.replace(/(?<=比|较)\d{4}年/gu, ''), '').due.slice(0, 4);
  return stated || own;
}
