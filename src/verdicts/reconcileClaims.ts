import type { Figure } from '../domain/figure/Figure.ts';
import { isPartialDate, lastDay, yearOf } from '../domain/PartialDate.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import { formatDate } from '../format/formatDate.ts';
import { agreement } from './agreement.ts';
import { beforeRounding } from './beforeRounding.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';
import { isStatedWhole, type StatedFigure } from './PublishedFigure.ts';

/** The figures computed for a place and an indicator, of all periods and breakdowns. */
export type ComputedFigures = (place: string, indicator: string) => readonly Figure[];

/**
 * What documents claim of a whole place against what is computed for the same indicator and year. A claim that is
 * limited to part of the place is not compared.
 */
export function reconcileClaims(
  published: readonly Figure[],
  computed: ComputedFigures,
): readonly Reconciliation[] {
  return published.filter(isStatedWhole).flatMap((stated) => {
    if (stated.scope !== '' || !isPartialDate(stated.period)) return [];
    const counterpart = counterpartOf(stated, computed(stated.place, stated.indicator));
    return counterpart === undefined ? [] : [compared(stated, counterpart)];
  });
}

function counterpartOf(stated: StatedFigure, computed: readonly Figure[]): NumberedFigure | undefined {
  return computed
    .filter(hasNumber)
    .filter(({ basis, breakdown, scope }) => basis.kind === 'computed' && breakdown === '' && scope === '')
    .filter(({ period }) => isPartialDate(period) && yearOf(period) === yearOf(stated.period))
    .toSorted((a, b) => (lastDay(a.period) < lastDay(b.period) ? -1 : 1))
    .at(-1);
}

function compared(stated: StatedFigure, computed: NumberedFigure): Reconciliation {
  const literally = agreement(stated.value, computed.value);
  const agrees = literally === false ? agreement(beforeRounding(stated), computed.value) : literally;
  const formula = computed.basis.kind === 'computed' ? computed.basis.formula : '';
  return {
    check: `claim.${stated.id}`,
    place: stated.place,
    period: stated.period,
    stated: stated.text,
    computed: computedInWords(computed.text, formula),
    agrees,
    observations: [stated.id],
    note: [outcome(agrees, literally), timing(stated, computed)].filter((part) => part !== '').join('；'),
  };
}

/** The number with its formula; a formula that begins with the number already says it: 873所（全部学段）. */
function computedInWords(text: string, formula: string): string {
  if (formula.startsWith(text)) return formula;
  return formula === '' ? text : `${text}（${formula}）`;
}

function outcome(agrees: boolean | undefined, literally: boolean | undefined): string {
  if (agrees === undefined) return '只知道界限或约数，不能判定文件数与计算数是否一致';
  if (!agrees) return '文件数与计算数不一致';
  return literally === true ? '文件数与计算数一致' : '按文件印出的位数四舍五入后一致';
}

function timing(stated: StatedFigure, computed: NumberedFigure): string {
  if (stated.period.length <= computed.period.length) return '';
  return `文件数是${formatDate(stated.period)}的，计算数是${formatDate(computed.period)}的`;
}
