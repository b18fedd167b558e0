import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';

/** How many carry each verdict; a kind that none carries is left out. */
export type VerdictCounts = Readonly<Partial<Record<VerdictKind, number>>>;

/** Counts verdicts; what has none is not counted. */
export function verdictCounts(kinds: Iterable<VerdictKind | undefined>): VerdictCounts {
  const counts: Partial<Record<VerdictKind, number>> = {};
  for (const kind of kinds) if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** 到期未公布17项、无数据181项: in the order of the closed list. */
export function countsInWords(counts: VerdictCounts): string {
  return kindsOf(counts)
    .map((kind) => `${verdictKinds[kind]}${counts[kind] ?? 0}项`)
    .join('、');
}

/** The kinds that occur, in the order of the closed list. */
export function kindsOf(counts: VerdictCounts): readonly VerdictKind[] {
  return (Object.keys(verdictKinds) as VerdictKind[]).filter((kind) => (counts[kind] ?? 0) > 0);
}
