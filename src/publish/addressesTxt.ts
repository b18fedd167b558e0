import { addressesOf } from '../bulletin/addressesOf.ts';
import type { Bulletin } from '../bulletin/Bulletin.ts';
import { clauseHeads } from '../bulletin/clauseHeads.ts';

/**
 * addresses.txt: every address that this site promises to keep, those of earlier releases included, one a line; behind a clause's
 * a tab and its heading, so that a later release can tell when the number has passed to another clause.
 */
export function addressesTxt(bulletin: Bulletin): string {
  const former = bulletin.kept.toReversed().flatMap(({ addresses }) => addresses);
  const titles = new Map([
    ...former.map(({ address, title = '' }) => [address, title] as const),
    ...[...clauseHeads(bulletin.policies.values())].map(([address, { title }]) => [address, title] as const),
  ]);
  const lines = addressesOf(bulletin).map((address) => {
    const title = titles.get(address) ?? '';
    return title === '' ? address : `${address}\t${title}`;
  });
  return `${lines.join('\n')}\n`;
}
