import { dueBases } from '../domain/lists/targetLists.ts';
import { lastDay } from '../domain/PartialDate.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { formatDate } from '../format/formatDate.ts';

/** When a target falls due, short: 2025年底, 2024年7月, 长期有效. An inferred date says so. */
export function dueInBrief({ due, due_basis }: Pick<TargetRow, 'due' | 'due_basis'>): string {
  if (due === undefined) return dueBases[due_basis ?? 'none'];
  const day = lastDay(due);
  const words = day.endsWith('-12-31') ? `${day.slice(0, 4)}年底` : formatDate(due);
  return due_basis === 'inferred' ? `${words}（推定）` : words;
}
