import type { TargetRow } from '../domain/tables/targets.ts';
import { bracketed } from '../format/bracketed.ts';
import { periodInWords } from '../format/periodInWords.ts';
import { quote } from '../format/quote.ts';
import type { NumberedFigure } from './NumberedFigure.ts';

/** One Chinese sentence of its clauses; blank ones are left out. */
export function sentence(...clauses: readonly string[]): string {
  return `${clauses.filter((clause) => clause !== '').join('；')}。`;
}

/** 要求“25个以上”: the requirement as its document prints it. */
export function requirementInWords(target: TargetRow): string {
  return `要求${quote(target.requirement.text)}`;
}

/** What a figure says and how it is known: 2018年的数是“60%以上”, 2023年的计算数是“25.9%”（14 ÷ 54 = 25.9%）. */
export function figureInWords(figure: NumberedFigure): string {
  const scope = scopeInWords(figure);
  const when = periodInWords(figure);
  if (figure.basis.kind === 'published') return `${when}的数是${quote(figure.text)}${scope}`;
  const formula = withoutDefinition(figure.basis.formula);
  const working = formula === figure.text ? '' : bracketed(formula);
  return `${when}的计算数是${quote(figure.text)}${working}${scope}`;
}

/** What a document limits its number to; a computed one says by whose rules it counts: 按恩施州的口径. */
function scopeInWords({ scope, basis }: NumberedFigure): string {
  if (scope === '') return '';
  return bracketed(basis.kind === 'computed' ? scope : `范围：${scope}`);
}

/** What a formula says in brackets of its denominator stands with the figure; a reason needs the numbers alone. */
export function withoutDefinition(formula: string): string {
  return formula.split('（')[0] ?? '';
}
