import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { newAddresses } from '../../bulletin/newAddress.ts';
import { addressParts, isElsewhere } from '../../bulletin/plainAddress.ts';
import { redirectsOf } from '../../bulletin/redirectsOf.ts';
import { standing } from '../../bulletin/standing.ts';
import { perBulletin } from '../perBulletin.ts';
import { formerLabel } from './formerLabel.ts';

/** An old address and where it leads now. */
export interface MovedAddress {
  /** The page that it was on, without the fragment. */
  readonly page: string;
  /** Empty for the page itself. */
  readonly fragment: string;
  /** Whether the page is still there. */
  readonly pageStands: boolean;
  /** What readers knew it by: 三（二）1, or what kind of thing it was. */
  readonly label: string;
  /** The new address; a full one where it is on another site. */
  readonly to: string;
  readonly elsewhere: boolean;
}

/** Every address that is gone and leads somewhere: those of redirects, and those of earlier releases that go with their page. */
export const movedAddresses = perBulletin((bulletin): readonly MovedAddress[] => {
  const redirects = redirectsOf(bulletin.site, bulletin.policies.values());
  const clauses = new Map(
    redirects.flatMap(({ from, clause }) => (clause === undefined ? [] : [[from, clause]])),
  );
  const kept = bulletin.kept.flatMap(({ addresses }) => addresses.map(({ address }) => address));
  const stands = standing(bulletin);
  const newAddress = newAddresses(stands, redirects);
  return [...new Set([...kept, ...redirects.map(({ from }) => from)])].flatMap((from) => {
    const to = newAddress(from);
    if (to === undefined || to === from) return [];
    const { page, fragment = '' } = addressParts(from);
    const label = clauses.get(from) ?? carriedClause(bulletin, fragment, to) ?? formerLabel(from);
    return [{ page, fragment, pageStands: stands(page), label, to, elsewhere: isElsewhere(to) }];
  });
});

/** A clause that went along with its page has kept its number. */
function carriedClause({ policies }: Bulletin, fragment: string, to: string): string | undefined {
  const [, policy = '', anchor = ''] = /^policies\/([^/]+)\/#(.+)$/u.exec(to) ?? [];
  if (anchor !== fragment) return undefined;
  return policies.get(policy)?.clauses.find((clause) => clause.anchor === anchor)?.path;
}
