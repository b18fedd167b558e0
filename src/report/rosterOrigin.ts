import type { Bulletin } from '../bulletin/Bulletin.ts';
import { transcribedFrom } from '../bulletin/transcribedFrom.ts';
import { anchorOf } from '../domain/clausePath.ts';
import { bookTitle } from '../format/bookTitle.ts';
import { formatClause } from '../format/formatClause.ts';
import { perBulletin } from './perBulletin.ts';

/** A document that the roster of a place is copied from, and so no second witness of. */
export interface RosterOrigin {
  /** 《关于下发集团化办学实施意见的通知》三（一）、三（二）. */
  readonly words: string;
  readonly path: string;
}

const transcripts = perBulletin(({ rows }) => transcribedFrom(rows));

/** The documents that the groups of a place are merely copied from; none where the roster has its own dates. */
export function rosterOrigins(bulletin: Bulletin, place: string): readonly RosterOrigin[] {
  return transcripts(bulletin)(place).map(({ policy, clauses }) => {
    const [first] = clauses;
    const anchor = first === undefined ? '' : `#${anchorOf(first)}`;
    return {
      words: `${bookTitle(bulletin.policies.get(policy)?.title ?? policy)}${clauses.map(formatClause).join('、')}`,
      path: `policies/${policy}/${anchor}`,
    };
  });
}
