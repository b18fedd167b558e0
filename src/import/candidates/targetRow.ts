import type { targets } from '../../domain/tables/targets.ts';
import { appliesTo, isOfTotals } from './appliesTo.ts';
import { scopeOf } from './breakdownOf.ts';
import { dueOf } from './dueOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { hardnessOf } from './hardnessOf.ts';
import { indicatorOf } from './indicatorOf.ts';
import { noteOf } from './noteOf.ts';
import { placeOf } from './placeOf.ts';
import { scopeDoubt } from './scopeDoubt.ts';

type TargetCells = Readonly<Partial<Record<keyof typeof targets.columns, string>>>;

/** A row for targets.csv, filled as far as the words tell. */
export function targetRow(figure: FoundFigure, serial: number, context: CandidateContext): TargetCells {
  const { clause, printed, phrase, reading } = figure;
  const where = placeOf(figure, context);
  const what = indicatorOf(figure, context);
  const when = dueOf(figure, context.dated, context.title);
  const isNamed = where.isSeveral === true || (where.place !== '' && where.place !== context.place);
  const level = context.places.find(({ id }) => id === (where.place || context.place))?.level;
  const whom = appliesTo(figure, what.indicator, isNamed, level);
  const isBlanked = whom.isOfSome === true && isOfTotals(what.indicator);
  const how = hardnessOf(figure);
  const blanked = isBlanked ? '不是全地方的数，指标请选填' : '';
  const doubts = [
    ...[where, what, when, whom, how].map(({ doubt }) => doubt),
    blanked,
    scopeDoubt(figure),
  ].filter((doubt) => doubt !== '');
  return {
    target: `${context.policy}-t${String(serial).padStart(2, '0')}`,
    place: where.place,
    indicator: isBlanked ? '' : what.indicator,
    requirement: printed,
    policy: context.policy,
    clause,
    phrase,
    unit: reading.unit ?? '',
    applies_to: whom.applies,
    due: when.due,
    due_basis: when.basis,
    kind: when.basis === 'standing' ? 'rule' : 'quantitative',
    hardness: how.hardness,
    value_basis: reading.implied ? 'implied' : /[\d０-９]/u.test(printed) ? 'digit' : 'numeral',
    scope: scopeOf(figure),
    note: noteOf(figure, '核实指标、范围、期限', ...doubts),
  };
}
