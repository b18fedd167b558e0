import type { ChartTable } from '../Chart.ts';
import type { SmallMultiplesSpec } from './spec.ts';

/** One row per panel, one column per time; `—` where nothing is given. */
export function tableOfSmallMultiples({ title, panels, reference }: SmallMultiplesSpec): ChartTable {
  const periods = new Map(
    panels.flatMap(({ points }) => points.map(({ at, period }) => [at, period] as const)),
  );
  const times = [...periods].sort(([a], [b]) => a - b);
  const rows = panels.map(({ name, points }) => [
    name,
    ...times.map(([at]) => points.find((point) => point.at === at)?.value.text ?? '—'),
  ]);
  const caption = reference ? `${title}（虚线为${reference.text}）` : title;
  return { caption, head: ['名称', ...times.map(([, period]) => period)], rows };
}
