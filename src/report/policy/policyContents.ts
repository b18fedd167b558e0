import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Clause } from '../../domain/Clause.ts';
import type { PolicyDocument } from '../../domain/PolicyDocument.ts';
import { formatClause } from '../../format/formatClause.ts';
import { rowsByClause } from '../rowsByClause.ts';

/** A line of the table of contents, with the clauses below it. */
export interface ContentsLine {
  readonly title: string;
  readonly anchor: string;
  /** What stands beside the clause itself: 目标3 数据2; empty where nothing does. */
  readonly holds: string;
  readonly below: readonly ContentsLine[];
}

/** The table of contents of a policy, as deep as its clauses go. */
export function policyContents(bulletin: Bulletin, { id, clauses }: PolicyDocument): readonly ContentsLine[] {
  const rows = rowsByClause(bulletin);
  const lineOf = (clause: Clause, below: readonly ContentsLine[]): ContentsLine => ({
    title: clause.title === '' ? formatClause(clause.path) : clause.title,
    anchor: clause.anchor,
    holds: [
      countOf('目标', rows.targets(id, clause.path).length),
      countOf('数据', rows.observations(id, clause.path).length),
    ]
      .filter((words) => words !== '')
      .join(' '),
    below,
  });
  return nest(clauses, lineOf);
}

function nest(
  clauses: readonly Clause[],
  lineOf: (clause: Clause, below: readonly ContentsLine[]) => ContentsLine,
): readonly ContentsLine[] {
  const lines: ContentsLine[] = [];
  for (let at = 0; at < clauses.length; ) {
    const clause = clauses[at];
    if (clause === undefined) break;
    const next = clauses.findIndex(({ depth }, index) => index > at && depth <= clause.depth);
    const end = next === -1 ? clauses.length : next;
    lines.push(lineOf(clause, nest(clauses.slice(at + 1, end), lineOf)));
    at = end;
  }
  return lines;
}

function countOf(word: string, count: number): string {
  return count === 0 ? '' : `${word}${count}`;
}
