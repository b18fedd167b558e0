import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { VerdictRow } from './spec.ts';

export interface VerdictCount {
  readonly kind: VerdictKind;
  readonly count: number;
}

/** The verdicts that occur, in the fixed order of their list, so that rows read alike. */
export function verdictCounts({ counts }: VerdictRow): readonly VerdictCount[] {
  return (Object.keys(verdictKinds) as VerdictKind[])
    .map((kind) => ({ kind, count: counts[kind] ?? 0 }))
    .filter(({ count }) => count > 0);
}

export function totalOf(row: VerdictRow): number {
  return verdictCounts(row).reduce((sum, { count }) => sum + count, 0);
}

/** A row's verdicts in words: 已达标3项，到期未公布5项. */
export function countWords(row: VerdictRow): string {
  return verdictCounts(row)
    .map(({ kind, count }) => `${verdictKinds[kind]}${count}项`)
    .join('，');
}
