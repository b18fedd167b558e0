import type { PolicyDocument } from '../domain/PolicyDocument.ts';

/** The number and the heading of a clause: 三（四）, `（四）加强督导`; the heading is empty where it has none. */
export interface ClauseHead {
  readonly path: string;
  readonly title: string;
}

/** Every clause by its address: `policies/enshi-2023/#clause-3-4`. */
export function clauseHeads(policies: Iterable<PolicyDocument>): ReadonlyMap<string, ClauseHead> {
  return new Map(
    [...policies].flatMap(({ id, clauses }) =>
      clauses.map(({ anchor, path, title }) => [
        `policies/${id}/#${anchor}`,
        { path, title: oneLine(title) },
      ]),
    ),
  );
}

/** Whether two headings are the same but for spaces and signs. */
export function isSameTitle(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function oneLine(title: string): string {
  return title.replace(/\s+/gu, ' ').trim();
}

function bare(title: string): string {
  return title.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
}
