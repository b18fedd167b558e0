import { verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { ChartTable } from '../Chart.ts';
import type { MilestoneLadderSpec } from './spec.ts';

/** One row per step. */
export function tableOfMilestoneLadder({ title, steps }: MilestoneLadderSpec): ChartTable {
  const isMeasured = steps.some(({ measured }) => measured !== undefined);
  const rows = steps.map(({ due, text, verdict, measured }) => [
    due,
    text,
    ...(isMeasured ? [measured?.text ?? '—'] : []),
    verdictKinds[verdict],
  ]);
  return { caption: title, head: ['期限', '要求', ...(isMeasured ? ['数'] : []), '判定'], rows };
}
