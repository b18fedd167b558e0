import type { TargetRow } from '../domain/tables/targets.ts';
import { formatDate } from '../format/formatDate.ts';
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
  const scope = figure.scope === '' ? '' : `（范围：${figure.scope}）`;
  const when = formatDate(figure.period);
  if (figure.basis.kind === 'published') return `${when}的数是${quote(figure.text)}${scope}`;
  const formula = withoutDefinition(figure.basis.formula);
  const working = formula === '' || formula === figure.text ? '' : `（${formula}）`;
  return `${when}的计算数是${quote(figure.text)}${working}${scope}`;
}

/** What a formula says in brackets of its denominator stands with the figure; a reason needs the numbers alone. */
function withoutDefinition(formula: string): string {
  return formula.split('（')[0] ?? '';
}
