import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { LineSpec } from '../../charts/line/spec.ts';
import { dateKey } from '../../domain/figure/datedOn.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { isPartialDate } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { formatBreakdown } from '../../format/formatBreakdown.ts';
import { periodInWords } from '../../format/periodInWords.ts';
import { isCopied } from '../figureCautions.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { isInTime } from '../outsideTime.ts';
import { aimsInWords } from './aimsInWords.ts';
import { commonTitle } from './commonTitle.ts';
import { absenceWords, changeOf, hasNumber, latestOf } from './headlines.ts';
import { leadingScope } from './leadingScope.ts';
import { mainIndicators } from './mainIndicators.ts';
import type { PlaceTarget } from './placeTargets.ts';
import { milestoneOf, progressChart } from './progressChart.ts';

/** One indicator at a place: the sentence, the chart if there is one, and every figure with its source. */
export interface Progress {
  readonly indicator: string;
  readonly title: string;
  readonly path: string;
  readonly sentence: string;
  readonly chart: LineSpec | undefined;
  /** Newest first. */
  readonly figures: readonly FigureView[];
}

const mostCharts = 3;

/** How each indicator of the roster stands at a place, where it has figures or a chart of targets there: the main ones first. */
export function progressOf(
  bulletin: Bulletin,
  place: PlaceRow,
  figures: readonly Figure[],
  targets: readonly PlaceTarget[],
): readonly Progress[] {
  return [...bulletin.indicators.values()]
    .filter(({ origin }) => origin === 'roster')
    .flatMap((indicator) => {
      const own = figures.filter((figure) => figure.indicator === indicator.id && isShown(figure));
      const promised = targets.filter(({ row, isNumeric }) => isNumeric && row.indicator === indicator.id);
      const found = progress(bulletin, place, indicator, own, promised);
      return found.figures.length === 0 && found.chart === undefined ? [] : [found];
    })
    .toSorted((a, b) => rank(a) - rank(b))
    .map(withoutChart);
}

/** A page carries only so many charts: what comes after has its sentence and its figures. */
function withoutChart(progress: Progress, index: number, all: readonly Progress[]): Progress {
  const before = all.slice(0, index).filter(({ chart }) => chart !== undefined).length;
  return before < mostCharts ? progress : { ...progress, chart: undefined };
}

function rank({ indicator }: Progress): number {
  const main = (mainIndicators as readonly string[]).indexOf(indicator);
  return main === -1 ? mainIndicators.length : main;
}

/** Parts that the roster yields are too many here: they stand in charts and on the page of all figures. */
function isShown({ basis, breakdown }: Figure): boolean {
  return basis.kind === 'published' || breakdown === '';
}

function progress(
  bulletin: Bulletin,
  place: PlaceRow,
  indicator: Indicator,
  figures: readonly Figure[],
  targets: readonly PlaceTarget[],
): Progress {
  // Its figures name it; where there are none, its targets do.
  const title = commonTitle(bulletin, indicator, figures, figures.length > 0 ? [] : targets);
  return {
    indicator: indicator.id,
    title,
    path: `indicators/${indicator.id}/`,
    sentence: sentenceOf(bulletin, title, figures, targets),
    chart: progressChart(bulletin, place.name, indicator, figures, targets),
    figures: figures
      .toSorted((a, b) => (dateKey(a) < dateKey(b) ? 1 : dateKey(a) > dateKey(b) ? -1 : 0))
      .map((figure) => figureView(bulletin, figure)),
  };
}

function sentenceOf(
  bulletin: Bulletin,
  title: string,
  figures: readonly Figure[],
  targets: readonly PlaceTarget[],
): string {
  const aims = targets.filter((target) => milestoneOf(target).length > 0);
  const parts = [
    latestWords(bulletin, figures, aims.length > 0),
    ...aimsInWords(bulletin, title, aims, figures),
  ];
  return `${parts.filter((words) => words !== '').join('；')}。`;
}

function latestWords(bulletin: Bulletin, figures: readonly Figure[], isAsked: boolean): string {
  const numbered = figures.filter(hasNumber).filter((figure) => isInTime(bulletin, figure));
  const main = leadingScope(numbered);
  const whole = numbered.filter(({ breakdown, scope }) => breakdown === '' && scope === main);
  const latest = latestOf(whole, bulletin.site.as_of);
  const part = latestOf(numbered, bulletin.site.as_of);
  if (latest === undefined && part === undefined) return nothingWords(bulletin, figures);
  if (latest === undefined) return partWords(part, isAsked);
  const when = isPartialDate(latest.period) ? periodInWords(latest) : '';
  const change = changeOf(latest, whole);
  const copied = isCopied(bulletin, latest);
  const beside = othersOf(latest, whole);
  return `${main}${when}${saidOf(latest)}${beside}${copied ? '，是文件列名的，不能证明已经办成' : ''}${change === '' ? '' : `，${change}`}`;
}

/** （文件另印5所）: what documents print of the same day in other words; empty where the number is computed. */
function othersOf(latest: Figure, all: readonly Figure[]): string {
  const alike = all.filter((other) => other.basis.kind === 'published' && dateKey(other) === dateKey(latest));
  const texts = new Set(alike.map(({ text }) => text).filter((text) => text !== latest.text));
  const isPrinted = latest.basis.kind === 'published';
  return !isPrinted || texts.size === 0 ? '' : `（文件另印${[...texts].join('、')}）`;
}

/** 没有找到公布的数, or that it does not apply, is withheld or is of another time. */
function nothingWords(bulletin: Bulletin, figures: readonly Figure[]): string {
  const words = absenceWords(bulletin, figures);
  return words === '没有公布' ? '没有找到公布的数' : words;
}

/** 文件只印了教育联盟的数：2018年（时点推定）5个，…不拿来判. */
function partWords(part: Figure | undefined, isAsked: boolean): string {
  if (part === undefined) return '';
  const of = [formatBreakdown(part.breakdown), part.scope].filter((words) => words !== '').join('，');
  const isUnlike = isAsked && part.breakdown.startsWith('term=');
  const unlike = isUnlike ? '，和要求的是不是一回事没有写明，不拿来判' : '';
  return `文件只印了${of}的数：${periodInWords(part)}${part.text}${unlike}`;
}

/** 达到60%以上，最高多少没有说: a printed floor alone is no sentence. */
function saidOf({ text, basis }: Figure): string {
  return basis.kind === 'published' && text.endsWith('以上') ? `达到${text}，最高多少没有说` : text;
}
