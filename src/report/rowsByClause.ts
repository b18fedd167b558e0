import { perBulletin } from './perBulletin.ts';

interface Cited {
  readonly policy: string;
  readonly clause: string;
}

/** The rows that quote each clause of each policy. */
export const rowsByClause = perBulletin(({ rows }) => ({
  targets: byClause(rows.targets),
  observations: byClause(rows.observations),
  terms: byClause(rows.vocabulary),
  measures: byClause(rows.measures),
}));

function byClause<R extends Cited>(rows: readonly R[]): (policy: string, clause: string) => readonly R[] {
  const index = Map.groupBy(rows, ({ policy, clause }) => `${policy} ${clause}`);
  return (policy, clause) => index.get(`${policy} ${clause}`) ?? [];
}
