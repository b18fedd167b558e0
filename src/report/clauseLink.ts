import type { Bulletin } from '../bulletin/Bulletin.ts';
import { anchorOf } from '../domain/clausePath.ts';

export interface ClauseLink {
  readonly policyTitle: string;
  /** The clause as it is cited: `三（二）1`. */
  readonly clause: string;
  readonly path: string;
}

/** Where a clause of a policy stands on this site. */
export function clauseLink(bulletin: Bulletin, policy: string, clause: string): ClauseLink {
  const title = bulletin.policies.get(policy)?.title ?? policy;
  return { policyTitle: title, clause, path: `policies/${policy}/#${anchorOf(clause)}` };
}
