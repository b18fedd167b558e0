import type { ChartDescription } from '../Chart.ts';
import { sentences } from '../words.ts';
import type { VerdictRow, VerdictStripSpec } from './spec.ts';
import { countWords, totalOf, verdictCounts } from './verdictCounts.ts';

function sumOf(rows: readonly VerdictRow[]): VerdictRow {
  const counts: Partial<Record<keyof VerdictRow['counts'], number>> = {};
  for (const row of rows) {
    for (const { kind, count } of verdictCounts(row)) counts[kind] = (counts[kind] ?? 0) + count;
  }
  return { name: '', counts };
}

function rowWords(row: VerdictRow): string {
  const total = totalOf(row);
  return total === 0 ? `${row.name}没有目标` : `${row.name}${total}项：${countWords(row)}`;
}

/** Title and sentences of verdict strips: all together, then each place. */
export function describeVerdictStrip({ title, rows }: VerdictStripSpec): ChartDescription {
  const all = sumOf(rows);
  const summary = sentences(totalOf(all) === 0 ? '没有目标' : `共${totalOf(all)}项目标：${countWords(all)}`);
  return { title, summary, description: sentences(summary, rows.map(rowWords).join('；')) };
}
