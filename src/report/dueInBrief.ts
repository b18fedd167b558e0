import { lastDay } from '../domain/PartialDate.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { frequencyOf } from '../domain/targetScope.ts';
import { dueBasisInWords } from '../format/dueBasisInWords.ts';
import { formatDate } from '../format/formatDate.ts';

/** When a target falls due, short: 2025年底, 2024年7月, 长期有效, 每年. An inferred date says so. */
export function dueInBrief({
  due,
  due_basis,
  scope,
}: Pick<TargetRow, 'due' | 'due_basis'> & { readonly scope?: string | undefined }): string {
  if (due === undefined) return frequencyOf({ scope, due_basis }) || dueBasisInWords(due_basis ?? 'none');
  const day = lastDay(due);
  const words = day.endsWith('-12-31') ? `${day.slice(0, 4)}年底` : formatDate(due);
  return due_basis === 'inferred' ? `${words}（推定）` : words;
}
