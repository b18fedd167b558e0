import type { Rows } from '../../domain/tables/tables.ts';
import { NearestNames } from '../names/NearestNames.ts';
import type { ProblemList } from '../ProblemList.ts';

/** A denominator that counts a kind of group which no group has would make a rate silently zero. */
export function denominatorTerms({ denominators, groups }: Rows, problems: ProblemList): void {
  const terms = new Set(groups.map((group) => group.term));
  if (terms.size === 0) return;
  for (const row of denominators) {
    for (const term of (row.terms ?? []).filter((word) => !terms.has(word))) {
      const near = new NearestNames(terms).of(term).map((word) => `“${word}”`);
      const advice = near.length > 0 ? `是不是${near.join('或')}？` : `有的是：${[...terms].join('、')}`;
      const message = `没有一个集团的“名称类型”是“${term}”，它不会计入；${advice}`;
      problems.warning(row, 'terms', 'unknown-term', message);
    }
  }
}
