import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { ChartDescription } from '../Chart.ts';
import { sentences } from '../words.ts';
import { stepWords } from './ladderScale.ts';
import type { MilestoneLadderSpec } from './spec.ts';

/** Title and sentences of a ladder: how many steps carry each verdict, then each step. */
export function describeMilestoneLadder({ title, steps }: MilestoneLadderSpec): ChartDescription {
  const counts = (Object.keys(verdictKinds) as VerdictKind[])
    .map((kind) => ({ kind, count: steps.filter(({ verdict }) => verdict === kind).length }))
    .filter(({ count }) => count > 0);
  const summary = sentences(steps.length === 0 ? '没有分步目标' : countWords(steps.length, counts));
  return { title, summary, description: sentences(summary, steps.map(stepWords).join('；')) };
}

const numerals = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 三步都到期未公布; 分5步：已达标3步、未到期2步. */
function countWords(
  all: number,
  counts: readonly { readonly kind: VerdictKind; readonly count: number }[],
): string {
  const [first, ...others] = counts;
  if (first !== undefined && others.length === 0) {
    return `${numerals[all] ?? all}步${all > 1 ? '都' : ''}${verdictKinds[first.kind]}`;
  }
  return `分${all}步：${counts.map(({ kind, count }) => `${verdictKinds[kind]}${count}步`).join('、')}`;
}
