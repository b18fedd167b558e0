import { lastDay } from '../domain/PartialDate.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { formatDate } from '../format/formatDate.ts';

/** When a target falls due, as of a day: a day still ahead, a day that has come, or no day at all. */
export type Due =
  | { readonly kind: 'ahead'; readonly day: string }
  | { readonly kind: 'reached'; readonly day: string }
  | { readonly kind: 'undated' };

/** A partial due date means its last day; on that day itself the target is due. */
export function dueOf(target: TargetRow, asOf: string): Due {
  if (target.due === undefined) return { kind: 'undated' };
  const day = lastDay(target.due);
  return { kind: day > asOf ? 'ahead' : 'reached', day };
}

/** The due date as a clause: 到期日2023年12月31日已过; empty where there is none, which stands beside the reason. */
export function dueInWords(target: TargetRow, due: Due, asOf: string): string {
  if (due.kind === 'undated') return '';
  const day = `到期日${formatDate(due.day)}${target.due_basis === 'inferred' ? '（推定）' : ''}`;
  if (due.kind === 'ahead') return `${day}还没有到`;
  return due.day === asOf ? `${day}已到` : `${day}已过`;
}
