import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { LineSpec } from '../../charts/line/spec.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { Indicator } from '../../domain/Indicator.ts';
import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { lastDay } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import { type FigureView, figureView } from '../figureView.ts';
import { changeOf, hasNumber, latestOf } from './headlines.ts';
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
  return {
    indicator: indicator.id,
    title: indicator.title,
    path: `indicators/${indicator.id}/`,
    sentence: sentenceOf(figures, targets, bulletin.site.as_of),
    chart: progressChart(bulletin, place.name, indicator, figures, targets),
    figures: figures
      .toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
      .map((figure) => figureView(bulletin, figure)),
  };
}

function sentenceOf(figures: readonly Figure[], targets: readonly PlaceTarget[], asOf: string): string {
  const aims = targets.filter((target) => milestoneOf(target).length > 0);
  const byDue = aims.toSorted((a, b) => (lastDay(a.row.due ?? '') < lastDay(b.row.due ?? '') ? -1 : 1));
  const reached = byDue.filter(({ row }) => lastDay(row.due ?? '') <= asOf).at(-1);
  const ahead = byDue.find(({ row }) => lastDay(row.due ?? '') > asOf);
  const parts = [
    latestWords(figures),
    reached === undefined ? '' : `${aimWords(reached)}，${verdictKinds[reached.kind]}`,
    ahead === undefined ? '' : `${aimWords(ahead)}，还没有到期`,
  ];
  return `${parts.filter((words) => words !== '').join('；')}。`;
}

function aimWords({ due, row, from }: PlaceTarget): string {
  return `${from === undefined ? '' : from}要求${due}${row.requirement.text}`;
}

function latestWords(figures: readonly Figure[]): string {
  const numbered = figures.filter(hasNumber);
  const whole = numbered.filter(({ breakdown, scope }) => breakdown === '' && scope === '');
  const latest = latestOf(whole);
  if (latest === undefined) return numbered.length > 0 ? '只有部分的数，没有全部的数' : '没有找到公布的数';
  const view = latest.period.startsWith('[') ? '' : `${latest.period.slice(0, 4)}年`;
  const change = changeOf(latest, whole);
  return `${view}${latest.text}${change === '' ? '' : `，${change}`}`;
}
