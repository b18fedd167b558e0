import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { datedOn, seasonOf } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Interval } from '../../domain/figure/Interval.ts';
import { withoutStray } from '../../domain/figure/withoutStray.ts';
import { marks } from '../../domain/lists/marks.ts';
import { isPartialDate, yearOf } from '../../domain/PartialDate.ts';
import { formatChange } from '../../format/formatChange.ts';
import { formatDate } from '../../format/formatDate.ts';
import { boundOf, isCopied, isUnexplained } from '../figureCautions.ts';
import { countedInWords } from '../figureTable.ts';
import { figureTitle } from '../figureTitle.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { isInTime, outsideTime } from '../outsideTime.ts';
import { kindsOfGroups } from './kindsOfGroups.ts';
import { leadingScope } from './leadingScope.ts';
import { mainIndicators } from './mainIndicators.ts';

/** One of the numbers that a place leads with, or that there is none. */
export interface Headline {
  readonly indicator: string;
  /** What it counts, in the document's words where it has its own, with the part: 教育集团数（各县〔市、区〕）. */
  readonly label: string;
  /** Undefined where none was published and none can be computed. */
  readonly figure: FigureView | undefined;
  /** 教育集团3个、教育联盟1个: the kinds that a count of groups adds up; empty for one kind. */
  readonly kinds: string;
  /** That the roster behind the number is copied from a document, or what a printed rate is a share of is not said; else empty. */
  readonly caution: string;
  /** What is said where there is no figure: 没有公布, or that it does not apply. */
  readonly none: string;
  /** In bulletin wording: 比上年增加231个，增长112.1%; empty where there is nothing to compare with. */
  readonly change: string;
  /** 只有下限 and the like; empty for an exact number. */
  readonly bound: string;
}

const copied = '名册抄自文件，和文件同源，不能证明文件已经落实';

/**
 * The numbers that a place leads with: of each main indicator the latest of the whole place, computed before published
 * where both speak of it; failing that, of the part that the documents follow. One that is only promised stands without
 * a figure, under the name that `promised` gives it.
 */
export function headlines(
  bulletin: Bulletin,
  figures: readonly Figure[],
  promised: ReadonlyMap<string, string>,
): readonly Headline[] {
  return mainIndicators.flatMap((indicator) => {
    const all = figures.filter((figure) => figure.indicator === indicator);
    const own = all.filter(hasNumber).filter((figure) => isInTime(bulletin, figure));
    const main = leadingScope(own);
    const asOf = bulletin.site.as_of;
    const whole = latestOf(
      own.filter(({ breakdown, scope }) => breakdown === '' && scope === main),
      asOf,
    );
    const shown =
      whole ??
      latestOf(
        own.filter(({ basis }) => basis.kind === 'published'),
        asOf,
      );
    if (shown !== undefined) return [headline(bulletin, shown, own)];
    const outside = all.find((figure) => hasNumber(figure) && !isInTime(bulletin, figure));
    const label = promised.get(indicator) ?? (outside && figureTitle(bulletin, outside));
    if (label === undefined) return [];
    const none = absenceWords(bulletin, all);
    return [{ indicator, label, figure: undefined, none, kinds: '', caution: '', change: '', bound: '' }];
  });
}

function headline(bulletin: Bulletin, figure: Numbered, all: readonly Numbered[]): Headline {
  const view = figureView(bulletin, figure);
  const isFromDocument = isCopied(bulletin, figure);
  return {
    indicator: figure.indicator,
    label: `${countedInWords(view)}${isFromDocument ? '（文件列名的）' : ''}`,
    figure: view,
    none: '',
    kinds: kindsOfGroups(bulletin, figure),
    caution: isFromDocument ? copied : isUnexplained(bulletin, figure) ? '口径未说明' : '',
    change: changeOf(figure, all),
    bound: boundOf(figure),
  };
}

/** Where a place has no number: what its last mark says, if that is 不适用 or 不公布; that there is one of another time; else 没有公布. */
export function absenceWords(bulletin: Bulletin, figures: readonly Figure[]): string {
  const inTime = figures.filter((figure) => isInTime(bulletin, figure));
  const marked = latestOf(inTime.filter(({ breakdown, scope }) => breakdown === '' && scope === ''));
  if (marked?.value === 'z' || marked?.value === 'c') return marks[marked.value];
  const outside = figures.find((figure) => hasNumber(figure) && !inTime.includes(figure));
  return outside === undefined ? '没有公布' : `只有${outsideTime(bulletin, outside)}的数`;
}

/**
 * Against the figure before it of the same kind and part and of the same day of the year, else nothing; of published ones
 * only within one document.
 */
export function changeOf(figure: Numbered, all: readonly Figure[]): string {
  if (!isPartialDate(figure.period)) return '';
  const earlier = all
    .filter(hasNumber)
    .filter((other) => isComparable(other, figure) && isEarlier(other, figure));
  const before = latestOf(earlier.filter((other) => seasonOf(other) === seasonOf(figure)));
  return before === undefined
    ? ''
    : formatChange(before.value, figure.value, figure.unit, baseInWords(before, figure));
}

/** What is compared with: 上年, 2015年; of two days within years 上年同期, 2022年6月30日. */
function baseInWords(before: Figure, after: Figure): string {
  const [from, to] = [datedOn(before), datedOn(after)];
  const isYearEnd = datedOn(before).endsWith('-12-31');
  if (yearOf(to) - yearOf(from) === 1) return isYearEnd ? '上年' : '上年同期';
  return isYearEnd ? `${yearOf(from)}年` : formatDate(from);
}

function isComparable(a: Figure, b: Figure): boolean {
  const same = a.indicator === b.indicator && a.breakdown === b.breakdown && a.scope === b.scope;
  const policies = [a, b].map(({ basis }) => (basis.kind === 'published' ? basis.policy : ''));
  return same && a.unit === b.unit && policies[0] === policies[1];
}

function isEarlier(a: Figure, b: Figure): boolean {
  return isPartialDate(a.period) && yearOf(a.period) < yearOf(b.period) && datedOn(a) < datedOn(b);
}

/** A figure that has a number, and not a mark. */
export type Numbered = Figure & { readonly value: Interval };

export function hasNumber(figure: Figure): figure is Numbered {
  return typeof figure.value !== 'string';
}

/** The one of the latest day, none later than the site's `asOf`; of two, the computed one, and none whose stated day is outside its period. One of no known time comes before all. */
export function latestOf<F extends Figure>(figures: readonly F[], asOf = ''): F | undefined {
  const key = (figure: F): string => {
    const day = isPartialDate(figure.period) ? datedOn(figure) : '';
    const upTo = asOf !== '' && day > asOf ? asOf : day;
    return `${upTo}${figure.basis.kind === 'computed' ? 1 : 0}${day}`;
  };
  return withoutStray(figures).reduce<F | undefined>(
    (best, next) => (best === undefined || key(next) > key(best) ? next : best),
    undefined,
  );
}
