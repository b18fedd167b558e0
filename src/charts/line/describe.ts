import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import { bracketed } from '../../format/bracketed.ts';
import type { ChartDescription } from '../Chart.ts';
import { isDrawable } from '../ChartValue.ts';
import type { Milestone } from '../marks/Milestone.ts';
import { listed, sentences } from '../words.ts';
import { inTime } from './joinedRuns.ts';
import type { LineSeries, LineSpec } from './spec.ts';

/** A target in words: 2023年底前30%以上（到期未公布）. */
export function milestoneWords({ due, text, verdict, measured = '' }: Milestone): string {
  if (verdict === undefined) return `${due}${text}`;
  return `${due}${text}${bracketed(`${measured === '' ? '' : `${measured}，`}${verdictKinds[verdict]}`)}`;
}

function knownOf({ points }: LineSeries): LineSeries['points'] {
  return inTime(points).filter(({ value }) => isDrawable(value));
}

function developmentOf(series: LineSeries): string {
  const known = knownOf(series);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return '没有可以画出的数';
  const [from, to] = [textsAt(known, first.at), textsAt(known, last.at)];
  if (first.at === last.at) {
    return from.length === 1
      ? `${last.period}${last.value.text}`
      : `${last.period}有${from.length}个数：${from.join('、')}`;
  }
  return `从${first.period}的${from.join('、')}到${last.period}的${to.join('、')}`;
}

/** Several where a document prints several numbers of one time. */
function textsAt(points: LineSeries['points'], at: number): readonly string[] {
  return points.filter((point) => point.at === at).map(({ value }) => value.text);
}

/** Whole years between the first and the last known number of which nothing at all is given. */
function silentYears(series: LineSeries): readonly string[] {
  const known = knownOf(series);
  const from = known[0];
  const to = known.at(-1);
  if (!from || !to) return [];
  const first = Math.ceil(from.at);
  const last = Math.floor(to.at);
  const given = new Set(series.points.map(({ at }) => Math.ceil(at)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => !given.has(year))
    .map((year) => `${year}年`);
}

function detailsOf(series: LineSeries): string {
  const all = inTime(series.points).map(({ period, value }) => `${period}${value.text}`);
  const bounds = series.points.filter(({ value }) => value.kind === 'floor').map(({ period }) => period);
  const silent = silentYears(series);
  return sentences(
    all.length > 2 ? listed(all) : '',
    bounds.length > 0 ? `${listed(bounds)}只有下限，实际可能更高` : '',
    silent.length > 0 ? `${listed(silent)}没有数，线在此断开` : '',
  );
}

function summaryOf({ series, milestones }: LineSpec): string {
  const [only, ...others] = series;
  if (others.length > 0) return `共${series.length}条线`;
  if (only) return developmentOf(only);
  return milestones.length > 0 ? '只有目标，还没有能和目标画在一起的数' : '没有可以画出的数';
}

/** Title and sentences of a line chart. */
export function describeLine(spec: LineSpec): ChartDescription {
  const [only, ...others] = spec.series;
  const summary = sentences(summaryOf(spec));
  const details =
    only && others.length === 0
      ? detailsOf(only)
      : spec.series.map((series) => `${series.name}${developmentOf(series)}`).join('；');
  const targets =
    spec.milestones.length === 0 ? '' : `目标：${spec.milestones.map(milestoneWords).join('、')}`;
  return { title: spec.title, summary, description: sentences(summary, details, targets) };
}
