import { addressesOf } from '../../bulletin/addressesOf.ts';
import { newAddress } from '../../bulletin/newAddress.ts';
import { isElsewhere, redirectsOf } from '../../bulletin/redirectsOf.ts';
import { perBulletin } from '../perBulletin.ts';

/** An old address and where it leads now. */
export interface MovedAddress {
  /** The page that it was on, without the fragment. */
  readonly page: string;
  /** Empty for the page itself. */
  readonly fragment: string;
  /** Whether the page is still there. */
  readonly pageStands: boolean;
  /** What readers knew it by: 三（二）1, or the old address. */
  readonly label: string;
  /** The new address; a full one where it is on another site. */
  readonly to: string;
  readonly elsewhere: boolean;
}

/** Every redirect of the workspace that leads somewhere and whose old address is gone. */
export const movedAddresses = perBulletin((bulletin): readonly MovedAddress[] => {
  const current = new Set(addressesOf(bulletin));
  const redirects = redirectsOf(bulletin.site, bulletin.policies.values());
  return redirects.flatMap(({ from, written }) => {
    const to = newAddress(from, current, redirects);
    if (to === undefined || to === from) return [];
    const [page = '', fragment = ''] = from.split('#');
    return [
      { page, fragment, pageStands: current.has(page), label: written, to, elsewhere: isElsewhere(to) },
    ];
  });
});
