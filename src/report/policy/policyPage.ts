import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PolicyDocument } from '../../domain/PolicyDocument.ts';
import { type BasisView, policyBasis } from './policyBasis.ts';
import { type ContentsLine, policyContents } from './policyContents.ts';
import { policyTally } from './policyTally.ts';

export interface PolicyPage {
  readonly places: readonly {
    readonly name: string;
    readonly placePath: string;
    /** Its targets one by one; empty where it has none. */
    readonly targetsPath: string;
  }[];
  readonly tally: string;
  readonly contents: readonly ContentsLine[];
  readonly clauseCount: number;
  readonly basis: readonly BasisView[];
}

/** What the page of one policy shows around its text. */
export function policyPage(bulletin: Bulletin, policy: PolicyDocument): PolicyPage {
  const bound = new Set(bulletin.rows.targets.map(({ place }) => place));
  return {
    places: (policy.places ?? []).map((place) => ({
      name: bulletin.places.get(place)?.name ?? place,
      placePath: `places/${place}/`,
      targetsPath: bound.has(place) ? `targets/place/${place}/` : '',
    })),
    tally: policyTally(bulletin, policy),
    contents: policyContents(bulletin, policy),
    clauseCount: policy.clauses.length,
    basis: policyBasis(bulletin, policy),
  };
}
