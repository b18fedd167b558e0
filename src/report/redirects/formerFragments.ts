import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { perBulletin } from '../perBulletin.ts';
import { type MovedAddress, movedAddresses } from './movedAddresses.ts';

const byPage = perBulletin((bulletin) =>
  Map.groupBy(
    movedAddresses(bulletin).filter(({ fragment }) => fragment !== ''),
    ({ page }) => page,
  ),
);

/** The old fragments of a page that now are the thing at `address` of the same page: it answers to them too. */
export function formerFragments(bulletin: Bulletin, address: string): readonly MovedAddress[] {
  const [page = ''] = address.split('#');
  return (byPage(bulletin).get(page) ?? []).filter((moved) => moved.to === address);
}

/** The old fragments of a page that still stands, except those that a clause or target of the same page answers to. */
export function departedFragments(bulletin: Bulletin, page: string): readonly MovedAddress[] {
  const isAnswered = ({ to }: MovedAddress) =>
    to.startsWith(`${page}#`) && (page === 'targets/' || page.startsWith('policies/'));
  return (byPage(bulletin).get(page) ?? []).filter((moved) => !isAnswered(moved));
}
