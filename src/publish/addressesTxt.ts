import { addressesOf } from '../bulletin/addressesOf.ts';
import type { Bulletin } from '../bulletin/Bulletin.ts';

/** addresses.txt: every address that this site promises to keep, those of earlier releases included, one a line. */
export function addressesTxt(bulletin: Bulletin): string {
  return `${addressesOf(bulletin).join('\n')}\n`;
}
