import { datedOn, dateKey, isAhead } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import { marks } from '../domain/lists/marks.ts';
import { isPartialDate, yearOf } from '../domain/PartialDate.ts';
import { formatDate } from '../format/formatDate.ts';
import { periodInWords } from '../format/periodInWords.ts';
import { quote } from '../format/quote.ts';
import type { Due } from './Due.ts';
import { hasNumber, type NumberedFigure } from './NumberedFigure.ts';
import { withoutDefinition } from './sentence.ts';

interface Known {
  /** All figures of the place and indicator without a breakdown. */
  readonly whole: readonly Figure[];
  readonly scopes: readonly string[];
  /** Of the right time, whatever their scope. */
  readonly timely: readonly Figure[];
  /** Of the right time and scope: marks only, or there would be evidence. */
  readonly qualified: readonly Figure[];
  readonly due: Due;
  readonly asOf: string;
}

/** What is known where nothing qualifies as evidence, each with the reason why it does not. */
export function remarksOn(known: Known): readonly string[] {
  const sameScope = known.whole.filter((figure) => known.scopes.includes(figure.scope)).filter(hasNumber);
  const otherScope = known.timely.filter((figure) => !known.scopes.includes(figure.scope)).filter(hasNumber);
  return [
    ...markRemark(known.qualified),
    ...scopeRemark(otherScope),
    ...timeRemark(sameScope, known),
    ...aheadRemark(sameScope, known),
    ...undatedRemark(sameScope),
  ];
}

function markRemark(figures: readonly Figure[]): string[] {
  const marked = figures.findLast(({ value }) => typeof value === 'string');
  if (marked === undefined || typeof marked.value !== 'string') return [];
  const when = formatDate(marked.period);
  if (marked.basis.kind === 'published') return [`${when}的数标为“${marks[marked.value]}”`];
  return [`${when}的算不出来：${withoutDefinition(marked.basis.formula)}`];
}

function scopeRemark(figures: readonly NumberedFigure[]): string[] {
  const other = byTime(figures).at(-1);
  if (other === undefined) return [];
  const scope = other.scope === '' ? '不分范围' : `范围为${quote(other.scope)}`;
  return [`${periodInWords(other)}另有${scope}的数${other.text}，范围不同，不作依据`];
}

function timeRemark(figures: readonly NumberedFigure[], { due, asOf }: Known): string[] {
  if (due.kind === 'undated') return [];
  const dated = byTime(figures.filter((figure) => isPartialDate(figure.period) && !isAhead(figure, asOf)));
  const older = dated.findLast(({ period }) => yearOf(period) < yearOf(due.day));
  if (older !== undefined) return [`最近已知：${periodInWords(older)}${older.text}，早于到期年，不作推断`];
  const later = dated.find((figure) => datedOn(figure) > due.day);
  if (later === undefined) return [];
  return [`到期以后有${periodInWords(later)}的数${later.text}，不作倒推`];
}

/** One of the due year and of a time after the site's day. */
function aheadRemark(figures: readonly NumberedFigure[], { due, asOf }: Known): string[] {
  const ahead = figures.find(
    (figure) =>
      (due.kind === 'undated' || yearOf(figure.period) === yearOf(due.day)) && isAhead(figure, asOf),
  );
  if (ahead === undefined) return [];
  return [`另有${periodInWords(ahead)}的数${ahead.text}，在公报截至日期以后，不作依据`];
}

function undatedRemark(figures: readonly NumberedFigure[]): string[] {
  const undated = figures.find(({ period }) => !isPartialDate(period));
  return undated === undefined ? [] : [`另有没有写明时间的数${undated.text}，不作依据`];
}

function byTime<F extends Figure>(figures: readonly F[]): readonly F[] {
  return figures.toSorted((a, b) => (dateKey(a) < dateKey(b) ? -1 : 1));
}
