import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { ChartTable } from '../Chart.ts';
import type { VerdictStripSpec } from './spec.ts';
import { totalOf, verdictCounts } from './verdictCounts.ts';

/** One row per place, one column per verdict that occurs. A count of none is a true 0. */
export function tableOfVerdictStrip({ title, rows }: VerdictStripSpec): ChartTable {
  const occurring = new Set(rows.flatMap((row) => verdictCounts(row).map(({ kind }) => kind)));
  const kinds = (Object.keys(verdictKinds) as VerdictKind[]).filter((kind) => occurring.has(kind));
  return {
    caption: title,
    head: ['地方', ...kinds.map((kind) => verdictKinds[kind]), '合计'],
    rows: rows.map((row) => [
      row.name,
      ...kinds.map((kind) => String(row.counts[kind] ?? 0)),
      String(totalOf(row)),
    ]),
  };
}
