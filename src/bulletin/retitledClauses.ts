import type { Problem } from '../domain/Problem.ts';
import type { KeptAddresses } from '../domain/Workspace.ts';
import { type ClauseHead, isSameTitle } from './clauseHeads.ts';
import type { Redirect } from './redirectsOf.ts';

/** A clause whose number stands over another heading than an earlier release had there. */
export interface RetitledClause {
  readonly release: string;
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly now: ClauseHead;
}

/** The clauses with another heading than a release had, by address; each as the newest such list has it. `heads` are today's. */
export function retitledClauses(
  kept: readonly KeptAddresses[],
  heads: ReadonlyMap<string, ClauseHead>,
): ReadonlyMap<string, RetitledClause> {
  const found = kept.flatMap(({ release, file, addresses }) =>
    addresses.flatMap(({ address, line, title = '' }) => {
      const now = heads.get(address);
      if (title === '' || now === undefined || isSameTitle(title, now.title)) return [];
      return [[address, { release, file, line, before: title, now }] as const];
    }),
  );
  return new Map(found.toReversed());
}

/** An error for each of them that no redirect accounts for: a link to the old clause would arrive at another one. */
export function retitledProblems(
  retitled: ReadonlyMap<string, RetitledClause>,
  redirects: readonly Redirect[],
): readonly Problem[] {
  const told = new Set(redirects.map(({ from }) => from));
  return [...retitled]
    .filter(([address]) => !told.has(address))
    .map(
      ([
        address,
        {
          release,
          file,
          line,
          before,
          now: { path, title },
        },
      ]) => {
        const message = `地址“${address}”在${release}公报里是“${before}”，现在是“${title}”，别人引用的链接会到另一条；请在那份文件开头的 redirects 里写明原来的这一条现在是哪一条，如 ${path}: 新的条款号；还是同一条、只改了标题的，写 ${path}: ${path}`;
        return { file, row: line, column: '', level: 'error', code: 'clause-retitled', message };
      },
    );
}
