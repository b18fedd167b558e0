import { type VerdictKind, verdictKinds } from '../domain/lists/verdictKinds.ts';
import type { JudgementView } from './judgementView.ts';

/** The places or groups that a target binds one by one, by verdict; those with the same reason together. */
export interface PartGroup {
  readonly kind: VerdictKind;
  readonly count: number;
  readonly reasons: readonly { readonly reason: string; readonly parts: readonly JudgementView[] }[];
}

/** The parts of a target by verdict, in the order of the closed list. */
export function partGroups(parts: readonly JudgementView[]): readonly PartGroup[] {
  const byKind = Map.groupBy(parts, ({ kind }) => kind);
  return (Object.keys(verdictKinds) as VerdictKind[]).flatMap((kind) => {
    const those = byKind.get(kind);
    if (those === undefined) return [];
    const byReason = Map.groupBy(those, ({ reason }) => reason);
    return [
      { kind, count: those.length, reasons: [...byReason].map(([reason, parts]) => ({ reason, parts })) },
    ];
  });
}
