import { perBulletin } from './perBulletin.ts';

interface Cited {
  readonly policy: string | undefined;
  readonly clause: string | undefined;
}

/** The rows that quote each clause of each policy. */
export const rowsByClause = perBulletin(({ rows }) => ({
  targets: byClause(rows.targets),
  observations: byClause(rows.observations),
  terms: byClause(rows.vocabulary),
  measures: byClause(rows.measures),
  groups: byClause(rows.groups),
  memberships: byClause(rows.memberships),
  events: byClause(rows.events),
  /** Targets of other clauses that this one states again. */
  restated: byClause(
    rows.targets.flatMap((target) =>
      (target.also ?? []).map((clause) => ({ policy: target.policy, clause, target })),
    ),
  ),
}));

function byClause<R extends Cited>(rows: readonly R[]): (policy: string, clause: string) => readonly R[] {
  const cited = rows.filter(({ policy, clause }) => policy !== undefined && clause !== undefined);
  const index = Map.groupBy(cited, ({ policy, clause }) => `${policy} ${clause}`);
  return (policy, clause) => index.get(`${policy} ${clause}`) ?? [];
}
