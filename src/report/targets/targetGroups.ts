import { type VerdictKind, verdictKinds } from '../../domain/lists/verdictKinds.ts';
import type { TargetView } from '../targetView.ts';

/** Targets that carry the same verdict. */
export interface TargetGroup {
  readonly kind: VerdictKind;
  readonly targets: readonly TargetView[];
}

/** Targets by verdict, in the order of the closed list. */
export function targetGroups(targets: readonly TargetView[]): readonly TargetGroup[] {
  const byKind = Map.groupBy(targets, ({ kind }) => kind);
  return (Object.keys(verdictKinds) as VerdictKind[]).flatMap((kind) => {
    const those = byKind.get(kind);
    return those === undefined ? [] : [{ kind, targets: those }];
  });
}
