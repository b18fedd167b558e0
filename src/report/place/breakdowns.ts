import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { BarsSpec } from '../../charts/bars/spec.ts';
import type { StackedShareSpec } from '../../charts/stackedShare/spec.ts';
import { dateKey } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import { share } from '../../domain/figure/intervalRates.ts';
import { isExact, pointOf } from '../../domain/figure/intervals.ts';
import { add, equals, rational } from '../../domain/figure/rationalArithmetic.ts';
import type { Dimension } from '../../domain/lists/dimensions.ts';
import { bracketed } from '../../format/bracketed.ts';
import { dimensionInWords } from '../../format/dimensionInWords.ts';
import { formatBreakdown } from '../../format/formatBreakdown.ts';
import { formatInterval } from '../../format/formatInterval.ts';
import { periodInWords } from '../../format/periodInWords.ts';
import { chartValue, position } from '../chart/chartValue.ts';
import { figureTitle } from '../figureTitle.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { isInTime } from '../outsideTime.ts';
import { hasNumber, latestOf, type Numbered } from './headlines.ts';
import { partsInOrder } from './partsInOrder.ts';

/** The parts of one number at one time, as a chart with its sentence. */
export interface Breakdown {
  /** 学校覆盖率，按城乡分. */
  readonly title: string;
  /** 2025年，按城乡分： */
  readonly lead: string;
  readonly parts: readonly BreakdownPart[];
  /** What must be known of the parts; empty where there is nothing. */
  readonly note: string;
  /** Undefined where two bars would say no more than the sentence. */
  readonly chart: BarsSpec | StackedShareSpec | undefined;
}

export interface BreakdownPart {
  readonly name: string;
  readonly figure: FigureView;
  /** 41.4%: its share of an exact whole; empty where there is none. */
  readonly share: string;
}

/** What is shown by which dimension: the first indicator of the list that has parts there. */
const shownBy: Readonly<Record<Dimension, readonly string[]>> = {
  form: ['group_count', 'schools_in_groups'],
  term: ['group_count', 'schools_in_groups'],
  stage: ['school_coverage_rate', 'schools_in_groups'],
  locale: ['school_coverage_rate', 'schools_in_groups'],
  ownership: ['school_coverage_rate', 'schools_in_groups'],
};

/** The latest parts of a place's numbers, by each dimension that it has. */
export function breakdowns(
  bulletin: Bulletin,
  placeName: string,
  figures: readonly Figure[],
): readonly Breakdown[] {
  return (Object.keys(shownBy) as Dimension[]).flatMap((dimension) => {
    for (const indicator of shownBy[dimension]) {
      const found = breakdown(
        bulletin,
        placeName,
        figures.filter((figure) => figure.indicator === indicator),
        dimension,
      );
      if (found !== undefined) return [found];
    }
    return [];
  });
}

function breakdown(
  bulletin: Bulletin,
  placeName: string,
  figures: readonly Figure[],
  dimension: Dimension,
): Breakdown | undefined {
  const cut = figures
    .filter(({ breakdown }) => isBy(breakdown, dimension))
    .filter(hasNumber)
    .filter((figure) => isInTime(bulletin, figure));
  const last = latestOf(cut, bulletin.site.as_of);
  if (last === undefined) return undefined;
  const alike = (figure: Figure): boolean =>
    dateKey(figure) === dateKey(last) && figure.scope === last.scope && sourceOf(figure) === sourceOf(last);
  const parts = partsInOrder(bulletin, dimension, cut.filter(alike).filter(isNoEmptyRest));
  if (parts.length < 2) return undefined;
  const whole = figures.filter(hasNumber).find((figure) => figure.breakdown === '' && alike(figure));
  const counted = figureTitle(bulletin, last);
  const title = `${counted}${bracketed(last.scope)}`;
  const named = `${periodInWords(last)}${placeName}${title}，按${dimensionInWords(dimension)}分`;
  const id = `parts-${last.indicator}-${dimension}`;
  const chart =
    whole !== undefined && sumsTo(parts, whole) && last.unit !== '%'
      ? shareChart(id, named, parts, whole)
      : barChart(id, named, parts);
  const overlap = last.indicator === 'schools_in_groups' && (dimension === 'term' || dimension === 'form');
  return {
    title: `${title}，按${dimensionInWords(dimension)}分`,
    lead: `${periodInWords(last)}，按${dimensionInWords(dimension)}分：`,
    parts: parts.map((part) => ({
      name: formatBreakdown(part.breakdown),
      figure: figureView(bulletin, part),
      share: shareOf(part, whole),
    })),
    note: overlap ? '一所学校可以在几个集团里，各部分加起来可以比总数多。' : '',
    chart: chart.kind === 'bars' && parts.length < 3 ? undefined : chart,
  };
}

/** 紧密程度未载明0个 says nothing: no group was left out. */
function isNoEmptyRest({ breakdown, value }: Numbered): boolean {
  return !breakdown.endsWith('=x') || pointOf(value)?.numerator !== 0n;
}

function isBy(breakdown: string, dimension: Dimension): boolean {
  return breakdown.startsWith(`${dimension}=`) && !breakdown.includes(';');
}

function sourceOf({ basis }: Figure): string {
  return basis.kind === 'published' ? basis.policy : '';
}

/** Whether the parts make up the whole exactly: a school in two groups is in two parts, and they do not. */
function sumsTo(parts: readonly Numbered[], whole: Numbered): boolean {
  const total = pointOf(whole.value);
  if (total === undefined || !isExact(whole.value) || !parts.every(({ value }) => isExact(value)))
    return false;
  const sum = parts.reduce((so, { value }) => add(so, pointOf(value) ?? rational(0)), rational(0));
  return total.numerator > 0n && equals(sum, total);
}

function shareChart(
  id: string,
  title: string,
  parts: readonly Numbered[],
  whole: Numbered,
): StackedShareSpec {
  return {
    kind: 'stackedShare',
    id,
    title,
    whole: position(pointOf(whole.value) ?? rational(1)),
    rest: '其余',
    parts: parts.map((part) => ({
      name: formatBreakdown(part.breakdown),
      value: chartValue(part, wordsOf(part, whole)),
    })),
  };
}

function barChart(id: string, title: string, parts: readonly Numbered[]): BarsSpec {
  return {
    kind: 'bars',
    id,
    title,
    bars: parts.map((part) => ({ name: formatBreakdown(part.breakdown), value: chartValue(part) })),
    reach: parts[0]?.unit === '%' ? 100 : undefined,
  };
}

/** 181个（41.4%）: a count with its share where the whole is known. */
function wordsOf(part: Numbered, whole: Numbered): string {
  const rate = shareOf(part, whole);
  return rate === '' ? part.text : `${part.text}（${rate}）`;
}

function shareOf(part: Numbered, whole: Numbered | undefined): string {
  const rate = whole === undefined || part.unit === '%' ? undefined : share(part.value, whole.value);
  return rate === undefined || !isExact(rate) ? '' : formatInterval(rate, '%');
}
