import { anchorOf, canonicalPath } from '../domain/clausePath.ts';
import type { PolicyDocument } from '../domain/PolicyDocument.ts';
import type { Site } from '../domain/Site.ts';

/** An old address and where it lives now, both as `addressesOf` writes them; `to` may also be a full https address. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** What the file has on the left, for messages and for readers: 三（二）1. */
  readonly written: string;
  readonly file: string;
}

/** Every redirect of a workspace: `redirects` of site.yaml (address → address) and of each policy (clause → clause). */
export function redirectsOf(
  site: Pick<Site, 'redirects'>,
  policies: Iterable<Pick<PolicyDocument, 'id' | 'file' | 'redirects'>>,
): readonly Redirect[] {
  const ofSite = Object.entries(site.redirects ?? {}).map(([from, to]) => ({
    from: plainAddress(from),
    to: plainAddress(to),
    written: from,
    file: 'content/site.yaml',
  }));
  const ofPolicies = [...policies].flatMap(({ id, file, redirects }) =>
    Object.entries(redirects ?? {}).map(([from, to]) => ({
      from: `policies/${id}/#${anchorOf(canonicalPath(from))}`,
      to: to.includes('/') ? plainAddress(to) : `policies/${id}/#${anchorOf(canonicalPath(to))}`,
      written: canonicalPath(from),
      file,
    })),
  );
  return [...ofSite, ...ofPolicies];
}

/** One spelling for one address: no leading slash, a slash at the end of the page, nothing percent-encoded. */
export function plainAddress(written: string): string {
  if (isElsewhere(written)) return written;
  const [page = '', ...fragment] = decoded(written).normalize('NFC').split('#');
  const path = page.replace(/^\/+|\/+$/gu, '');
  return [path === '' ? '' : `${path}/`, ...fragment].join('#');
}

/** Whether an address is on another site. */
export function isElsewhere(address: string): boolean {
  return /^https?:\/\//u.test(address);
}

function decoded(written: string): string {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
}
