import { datedOn, isInferred, isUndayed } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { isPartialDate, yearOf } from '../domain/PartialDate.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import { bracketed } from '../format/bracketed.ts';
import { formatDate } from '../format/formatDate.ts';
import { absentPart } from './absentPart.ts';
import { agreement } from './agreement.ts';
import { beforeRounding } from './beforeRounding.ts';
import { claimRow } from './claimRow.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';
import { isStated, type StatedFigure } from './PublishedFigure.ts';
import { unroundedWords } from './unroundedWords.ts';

/** What is computed beside the documents' claims. */
export interface Computations {
  /** The figures computed for a place and an indicator, of all years and breakdowns. */
  readonly computed: (place: string, indicator: string) => readonly Figure[];
  /** One of them on a day within a year; undefined where the roster cannot tell. */
  readonly computedOn?: (
    place: string,
    indicator: string,
    day: string,
    breakdown: string,
  ) => Figure | undefined;
}

/**
 * What documents claim of a place, or of a part that is broken down alike, against what is computed for the same indicator
 * and day: a year alone is its end. A claim that is limited to part of the place (主城区) is not compared.
 */
export function reconcileClaims(
  published: readonly Figure[],
  computations: Computations,
): readonly Reconciliation[] {
  return published.filter(isStated).flatMap((stated) => {
    if (stated.scope !== '' || !isPartialDate(stated.period)) return [];
    const ofYear = ofYearEnd(stated, computations);
    if (ofYear !== undefined && datedOn(ofYear) === datedOn(stated)) return [compared(stated, ofYear)];
    if (isOfYear(stated)) {
      if (ofYear !== undefined) return [withinYear(stated, ofYear)];
      return absentPart(stated, ofYearEnds(stated, computations));
    }
    const onDay = onItsDay(stated, computations, stated.breakdown);
    if (onDay !== undefined) return [compared(stated, onDay)];
    const absent = absentPart(stated, partsThen(stated, computations));
    return ofYear === undefined || absent.length > 0 ? absent : [ofAnotherDay(stated, ofYear)];
  });
}

/** Whether a claim is held against the year as such: no day within it is given, stated or inferred. */
function isOfYear(stated: StatedFigure): boolean {
  return isUndayed(stated) && !isInferred(stated);
}

function onItsDay(
  stated: StatedFigure,
  { computedOn }: Computations,
  breakdown: string,
): NumberedFigure | undefined {
  const found = computedOn?.(stated.place, stated.indicator, datedOn(stated), breakdown);
  return found !== undefined && hasNumber(found) ? found : undefined;
}

/** On the claim's day the whole and what is left unstated; from the end of the year only whether the roster has such parts. */
function partsThen(stated: StatedFigure, computations: Computations): readonly NumberedFigure[] {
  const ofYear = ofYearEnds(stated, computations);
  if (ofYear.some((figure) => datedOn(figure) === datedOn(stated))) return ofYear;
  const rest = `${stated.breakdown.split('=')[0]}=x`;
  const then = ['', rest].map((breakdown) => onItsDay(stated, computations, breakdown));
  const parts = ofYear.filter(({ breakdown }) => breakdown !== '' && breakdown !== rest);
  return [...then.filter((figure) => figure !== undefined), ...parts];
}

/** The whole and all parts. */
function ofYearEnds(stated: StatedFigure, { computed }: Computations): readonly NumberedFigure[] {
  return computed(stated.place, stated.indicator)
    .filter(hasNumber)
    .filter(
      ({ basis, scope, period }) =>
        basis.kind === 'computed' &&
        scope === '' &&
        isPartialDate(period) &&
        yearOf(period) === yearOf(stated.period),
    );
}

function ofYearEnd(stated: StatedFigure, computations: Computations): NumberedFigure | undefined {
  return ofYearEnds(stated, computations).findLast(({ breakdown }) => breakdown === stated.breakdown);
}

function compared(stated: StatedFigure, computed: NumberedFigure): Reconciliation {
  const literally = agreement(stated.value, computed.value);
  const agrees = literally === false ? agreement(beforeRounding(stated), computed.value) : literally;
  if (agrees === false && isInferred(stated)) {
    const note = `文件没有写明是哪一天的数，最晚是${formatDate(datedOn(stated))}的，不能判定是否一致`;
    return { ...beside(stated, computed), agrees: undefined, note };
  }
  const note = `${outcome(agrees, literally)}${unroundedWords(stated, computed, agrees)}`;
  return { ...beside(stated, computed), agrees, note };
}

/** A document's number of a year, and a roster that ends within it: they can agree, but a difference may be the later months'. */
function withinYear(stated: StatedFigure, computed: NumberedFigure): Reconciliation {
  const comparison = compared(stated, computed);
  if (comparison.agrees !== false) return comparison;
  const note = `名册只到${formatDate(datedOn(computed))}，文件没有写明是哪一天的数，不能判定是否一致`;
  return { ...comparison, agrees: undefined, note };
}

/** The roster has a number for another day of the year only: both are shown, and nothing is said of whether they agree. */
function ofAnotherDay(stated: StatedFigure, computed: NumberedFigure): Reconciliation {
  const [day, other] = [datedOn(stated), datedOn(computed)].map(formatDate);
  const why =
    datedOn(computed) < datedOn(stated)
      ? `名册只到${other}，不能对照${day}的文件数`
      : `在校生、班数只有年末的，${day}的算不出来，不能与文件数对照；所列是${other}的`;
  return { ...beside(stated, computed), agrees: undefined, note: why };
}

function beside(stated: StatedFigure, computed: NumberedFigure): Omit<Reconciliation, 'agrees' | 'note'> {
  const formula = computed.basis.kind === 'computed' ? computed.basis.formula : '';
  return claimRow(stated, computedInWords(computed.text, formula));
}

/** The number with its formula; a formula that begins with the number already says it: 873所（全部学段）. */
function computedInWords(text: string, formula: string): string {
  if (formula.startsWith(text)) return formula;
  return `${text}${bracketed(formula)}`;
}

function outcome(agrees: boolean | undefined, literally: boolean | undefined): string {
  if (agrees === undefined) return '只知道界限或约数，不能判定文件数与计算数是否一致';
  if (!agrees) return '文件数与计算数不一致';
  return literally === true ? '文件数与计算数一致' : '按文件印出的位数四舍五入后一致';
}
