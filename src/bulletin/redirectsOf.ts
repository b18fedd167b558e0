import { anchorOf, canonicalPath } from '../domain/clausePath.ts';
import type { PolicyDocument } from '../domain/PolicyDocument.ts';
import type { Site } from '../domain/Site.ts';
import { plainAddress } from './plainAddress.ts';

/** An old address and where it lives now, both as `addressesOf` writes them; `to` may also be a full https address. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Left and right as the file has them. */
  readonly key: string;
  readonly value: string;
  /** The old number of a clause, where its policy says so: 三（二）1. */
  readonly clause: string | undefined;
  readonly file: string;
}

/** Every redirect of a workspace: `redirects` of site.yaml (address → address) and of each policy (clause → clause or address). */
export function redirectsOf(
  site: Pick<Site, 'redirects'>,
  policies: Iterable<Pick<PolicyDocument, 'id' | 'file' | 'redirects'>>,
): readonly Redirect[] {
  const ofSite = Object.entries(site.redirects ?? {}).map(([key, value]) => ({
    from: plainAddress(key),
    to: plainAddress(value),
    key,
    value,
    clause: undefined,
    file: 'content/site.yaml',
  }));
  const ofPolicies = [...policies].flatMap(({ id, file, redirects }) => {
    const addressOf = (path: string) => `policies/${id}/#${anchorOf(canonicalPath(path))}`;
    return Object.entries(redirects ?? {}).map(([key, value]) => ({
      from: addressOf(key),
      to: isClause(value) ? addressOf(value) : plainAddress(value),
      key,
      value,
      clause: canonicalPath(key),
      file,
    }));
  });
  return [...ofSite, ...ofPolicies];
}

/** In a policy, what has no slash and no # is one of its clauses. */
export function isClause(written: string): boolean {
  return !/[/#]/u.test(written);
}
