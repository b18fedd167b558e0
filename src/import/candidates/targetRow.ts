import type { targets } from '../../domain/tables/targets.ts';
import { dueOf } from './dueOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { guessIndicator } from './guessIndicator.ts';
import { noteOf } from './noteOf.ts';

type TargetCells = Readonly<Partial<Record<keyof typeof targets.columns, string>>>;

/** A row for targets.csv, filled as far as the words tell. */
export function targetRow(figure: FoundFigure, serial: number, context: CandidateContext): TargetCells {
  const { clause, printed, phrase, before, lineBefore, reading } = figure;
  const named = dueOf(before, lineBefore);
  const isPast = named.due !== '' && named.due.slice(0, 4) < context.dated.slice(0, 4);
  const { due, basis } = isPast ? { due: '', basis: 'none' } : named;
  return {
    target: `${context.policy}-t${String(serial).padStart(2, '0')}`,
    place: context.place,
    indicator: guessIndicator(figure, context.indicators),
    requirement: printed,
    policy: context.policy,
    clause,
    phrase,
    unit: reading.unit ?? '',
    applies_to: appliesTo(before.slice(-12) + phrase),
    due,
    due_basis: basis,
    kind: 'quantitative',
    hardness: /原则上|一般|力争|逐步|鼓励/u.test(before.slice(-30) + phrase) ? 'soft' : 'hard',
    value_basis: reading.implied ? 'implied' : /[\d０-９]/u.test(printed) ? 'digit' : 'numeral',
    note: noteOf(figure, '指标、范围、期限'),
  };
}

function appliesTo(words: string): 'place' | 'each_child' | 'each_group' {
  if (/[每各]个?(?:县|区|乡|镇|市)/u.test(words)) return 'each_child';
  return /[每一]个(?:教联体|教育集团|集团|联盟|教育联盟)/u.test(words) ? 'each_group' : 'place';
}
