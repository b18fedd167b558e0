import { clauseHeads } from '../../bulletin/clauseHeads.ts';
import { isElsewhere } from '../../bulletin/plainAddress.ts';
import { redirectsOf } from '../../bulletin/redirectsOf.ts';
import { formatClause } from '../../format/formatClause.ts';
import { perBulletin } from '../perBulletin.ts';

/** Where the clause is that had this number in an earlier release: 原三（四）现为三（五）. */
export interface RenumberedClause {
  /** 三（四）. */
  readonly former: string;
  /** 三（五）; 新的地址 where it is no clause. */
  readonly now: string;
  readonly to: string;
  readonly elsewhere: boolean;
}

/** For each clause whose number an earlier clause had: where that one is. By address. */
export const renumberedClauses = perBulletin(({ site, policies }): ReadonlyMap<string, RenumberedClause> => {
  const heads = clauseHeads(policies.values());
  const moved = redirectsOf(site, policies.values()).filter(({ from, to }) => heads.has(from) && to !== from);
  return new Map(
    moved.map(({ from, to }) => {
      const [former, now] = [heads.get(from), heads.get(to)].map((head) => formatClause(head?.path ?? ''));
      return [
        from,
        { former: former ?? '', now: now === '' ? '新的地址' : (now ?? ''), to, elsewhere: isElsewhere(to) },
      ];
    }),
  );
});
