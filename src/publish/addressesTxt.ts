import { addressesOf } from '../bulletin/addressesOf.ts';
import type { Bulletin } from '../bulletin/Bulletin.ts';

/** addresses.txt: every address that this site promises to keep, one a line; a release keeps a copy to compare with. */
export function addressesTxt(bulletin: Bulletin): string {
  return `${addressesOf(bulletin).join('\n')}\n`;
}
