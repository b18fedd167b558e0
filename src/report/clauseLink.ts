import type { Bulletin } from '../bulletin/Bulletin.ts';
import { anchorOf } from '../domain/clausePath.ts';
import { type PolicyDocument, policyKinds } from '../domain/PolicyDocument.ts';
import { bookTitle } from '../format/bookTitle.ts';
import { formatClause } from '../format/formatClause.ts';
import { labelOf } from './policy/policyHeader.ts';

export interface ClauseLink {
  readonly policyTitle: string;
  /** Who says it, in what: `邯郸市教育局的答复`; the title where the issuer is hidden or the kind unknown. */
  readonly policyBrief: string;
  /** The clause as it is cited: `三（二）1`, `一、1`. */
  readonly clause: string;
  readonly path: string;
}

/** Where a clause of a policy stands on this site. */
export function clauseLink(bulletin: Bulletin, policy: string, clause: string): ClauseLink {
  const document = bulletin.policies.get(policy);
  const title = document?.title ?? policy;
  return {
    policyTitle: title,
    policyBrief: briefOf(document) ?? bookTitle(title),
    clause: formatClause(clause),
    path: `policies/${policy}/#${anchorOf(clause)}`,
  };
}

function briefOf(document: PolicyDocument | undefined): string | undefined {
  const { issuer, kind } = document ?? {};
  if (issuer === undefined || issuer === '[r]' || kind === undefined) return undefined;
  return `${issuer}的${labelOf(policyKinds, kind)}`;
}
