import type { TargetRow } from '../domain/tables/targets.ts';
import { formatDate } from '../format/formatDate.ts';
import { quote } from '../format/quote.ts';
import { dueOf } from './Due.ts';
import { decide } from './decide.ts';
import { evidenceOn } from './evidenceOn.ts';
import { gapInWords } from './gapInWords.ts';
import { lacking } from './lacking.ts';
import type { NumberedFigure } from './NumberedFigure.ts';
import { type Ruling, ruled, withoutEvidence } from './Ruling.ts';
import { requiredNumber } from './requiredNumber.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** Judges one place on a target by its figures. */
export function judgePlace(target: TargetRow, place: string, context: VerdictContext): Ruling {
  const { asOf } = context;
  const due = dueOf(target, asOf);
  const requirement = requiredNumber(target);
  if (requirement === undefined) return withoutEvidence(place, target, due, asOf, lacking.record);
  const { figures, remarks } = evidenceOn(target, place, due, context);
  if (due.kind === 'ahead')
    return withoutEvidence(place, target, due, asOf, '', figures.slice(0, 1).map(soFar));
  if (figures.length === 0) return withoutEvidence(place, target, due, asOf, lacking.number, remarks);
  const { comparison, figure, clauses } = decide(figures, requirement, target);
  if (comparison !== 'missed' || figure === undefined)
    return ruled(place, target, comparison, figure, clauses);
  const gap = gapInWords(figure.value, requirement, figure.unit, context.shortfall?.(target, figure));
  return ruled(place, target, comparison, figure, [...clauses, gap]);
}

function soFar(figure: NumberedFigure): string {
  return `${formatDate(figure.period)}已有的数是${quote(figure.text)}`;
}
