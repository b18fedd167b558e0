import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { perBulletin } from '../perBulletin.ts';

const clauseOrder = perBulletin(
  ({ policies }): ReadonlyMap<string, number> =>
    new Map(
      [...policies.values()].flatMap(({ id, clauses }) =>
        clauses.map(({ path }, index) => [`${id}\n${path}`, index] as const),
      ),
    ),
);

/** Targets document by document, as the table first names them, and within one in the order of its clauses. */
export function inClauseOrder(bulletin: Bulletin, rows: readonly TargetRow[]): readonly TargetRow[] {
  const order = clauseOrder(bulletin);
  const place = ({ policy, clause }: TargetRow) =>
    order.get(`${policy}\n${clause}`) ?? Number.MAX_SAFE_INTEGER;
  return [...Map.groupBy(rows, ({ policy }) => policy).values()].flatMap((those) =>
    those.toSorted((a, b) => place(a) - place(b)),
  );
}
