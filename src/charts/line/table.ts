import type { ChartTable } from '../Chart.ts';
import { milestoneWords } from './describe.ts';
import type { LineSpec } from './spec.ts';

interface Row {
  readonly at: number;
  readonly period: string;
}

/** One row per time, one column per series, and the targets in a column of their own. */
export function tableOfLine(spec: LineSpec): ChartTable {
  const times = new Map<number, Row>();
  for (const { at } of spec.milestones) times.set(at, { at, period: `${Math.ceil(at)}年` });
  for (const { points } of spec.series) for (const { at, period } of points) times.set(at, { at, period });
  const aims = spec.milestones.length > 0;
  const rows = [...times.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ at, period }) => [
      period,
      ...spec.series.map(({ points }) =>
        wordsAt(points.filter((point) => point.at === at).map(({ value }) => value.text)),
      ),
      ...(aims ? [wordsAt(spec.milestones.filter((aim) => aim.at === at).map(milestoneWords))] : []),
    ]);
  const names = spec.series.map(({ name }) => name);
  return { caption: spec.title, head: ['时间', ...names, ...(aims ? ['目标'] : [])], rows };
}

function wordsAt(texts: readonly string[]): string {
  return texts.length === 0 ? '—' : texts.join('、');
}
