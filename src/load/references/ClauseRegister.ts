import { Directory } from '../names/Directory.ts';
import type { ProblemList, Spot } from '../ProblemList.ts';
import type { PolicyReading } from '../policies/readPolicies.ts';

interface Policy {
  readonly file: string;
  readonly paths: ReadonlySet<string>;
  readonly directory: Directory;
}

/** The clauses of every policy that could be read. */
export class ClauseRegister {
  readonly #policies: ReadonlyMap<string, Policy>;

  constructor(policies: readonly PolicyReading[]) {
    this.#policies = new Map(
      policies.flatMap(({ id, file, document }) => {
        if (document === undefined) return [];
        const paths = new Set(document.clauses.map((clause) => clause.path));
        const entries = document.clauses.map((clause) => ({ id: clause.path, names: [] }));
        return [[id, { file, paths, directory: new Directory(() => entries) }] as const];
      }),
    );
  }

  /** Checks a canonical path against the clauses of the policy that the same row names. */
  check(
    path: unknown,
    policy: unknown,
    title: string,
    at: Spot,
    column: string,
    problems: ProblemList,
  ): void {
    if (typeof path !== 'string') return;
    if (typeof policy !== 'string') {
      const message = `“${title}”写了“${path}”，却没有写是哪份文件的；请补上文件编码`;
      problems.error(at, column, 'clause-without-policy', message);
      return;
    }
    const known = this.#policies.get(policy);
    if (known === undefined || known.paths.has(path)) return;
    const message = `“${title}”：文件“${policy}”里没有“${path}”这一条${known.directory.hint(path)}；请与 ${known.file} 里的 <Clause path> 核对`;
    problems.error(at, column, 'unknown-clause', message);
  }
}
