import type { TargetRow } from '../domain/tables/targets.ts';
import type { Judgement } from '../domain/Verdict.ts';
import { perBulletin } from './perBulletin.ts';

/** What a target says of one of the places or groups that it binds one by one. */
export interface BoundJudgement {
  readonly target: TargetRow;
  readonly judgement: Judgement;
}

const bySubject = perBulletin(({ rows, verdicts }) => {
  const all = rows.targets.flatMap((target) =>
    (verdicts.get(target.target)?.parts ?? []).map((judgement): BoundJudgement => ({ target, judgement })),
  );
  return Map.groupBy(all, ({ judgement }) => judgement.subject);
});

/** The judgements on a place or a group under `each_child` and `each_group` targets, in the order of the targets. */
export function judgementsOn(
  bulletin: Parameters<typeof bySubject>[0],
  subject: string,
): readonly BoundJudgement[] {
  return bySubject(bulletin).get(subject) ?? [];
}
