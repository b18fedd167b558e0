import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { ChartDescription } from '../Chart.ts';
import { sentences } from '../words.ts';
import { stepWords } from './ladderScale.ts';
import type { MilestoneLadderSpec } from './spec.ts';

/** Title and sentences of a ladder: how many steps carry each verdict, then each step. */
export function describeMilestoneLadder({ title, steps }: MilestoneLadderSpec): ChartDescription {
  const counts = (Object.keys(verdictKinds) as VerdictKind[])
    .map((kind) => ({ kind, count: steps.filter(({ verdict }) => verdict === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${verdictKinds[kind]}${count}个`);
  const summary = sentences(
    steps.length === 0 ? '没有分步目标' : [`分${steps.length}步`, ...counts].join('，'),
  );
  return { title, summary, description: sentences(summary, steps.map(stepWords).join('；')) };
}
