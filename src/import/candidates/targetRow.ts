import type { targets } from '../../domain/tables/targets.ts';
import { scopeOf } from './breakdownOf.ts';
import { dueOf, yearInTurn } from './dueOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { guessIndicator } from './guessIndicator.ts';
import { noteOf } from './noteOf.ts';
import { placeOf } from './placeOf.ts';

type TargetCells = Readonly<Partial<Record<keyof typeof targets.columns, string>>>;

/** A row for targets.csv, filled as far as the words tell. */
export function targetRow(figure: FoundFigure, serial: number, context: CandidateContext): TargetCells {
  const { clause, printed, phrase, words, before, after, lineBefore, reading } = figure;
  const { place, doubt } = placeOf(figure, context);
  const turn = yearInTurn(before, printed, after);
  const named: ReturnType<typeof dueOf> =
    turn === undefined ? dueOf(before, lineBefore) : { due: turn, basis: turn === '' ? 'none' : 'stated' };
  const isPast = named.due !== '' && named.due.slice(0, 4) < context.dated.slice(0, 4);
  const { due, basis } = isPast ? { due: '', basis: 'none' } : named;
  return {
    target: `${context.policy}-t${String(serial).padStart(2, '0')}`,
    place,
    indicator: guessIndicator(figure, context.indicators),
    requirement: printed,
    policy: context.policy,
    clause,
    phrase,
    unit: reading.unit ?? '',
    applies_to: place === context.place ? appliesTo(before, words) : 'place',
    due,
    due_basis: basis,
    kind: 'quantitative',
    hardness: /原则上|一般|力争|逐步|鼓励/u.test(before.slice(-30) + words) ? 'soft' : 'hard',
    value_basis: reading.implied ? 'implied' : /[\d０-９]/u.test(printed) ? 'digit' : 'numeral',
    scope: scopeOf(figure),
    note: noteOf(
      figure,
      '核实指标、范围、期限',
      ...(doubt === '' ? [] : [doubt]),
      ...(turn === '' ? ['年份和数不一样多，期限请核实后填'] : []),
    ),
  };
}

/** 9县和2个管理区至少 binds each of them; so does 各县市 anywhere before the number in its sentence, unless 全市 comes between. */
function appliesTo(before: string, words: string): 'place' | 'each_child' | 'each_group' {
  const near = before.slice(before.search(/[^，,]*[，,]?[^，,]*$/u)) + words;
  if (/[每各]个?(?:县|区|乡|镇|市)/u.test(near)) return 'each_child';
  if (/\d+个?(?:县|区|市|乡镇)[^，,。]{0,12}(?:至少|均|都|分别|各)/u.test(near)) return 'each_child';
  return /[每一]个(?:教联体|教育集团|集团|联盟|教育联盟)/u.test(near) ? 'each_group' : 'place';
}
