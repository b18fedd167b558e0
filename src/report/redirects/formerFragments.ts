import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type MovedAddress, movedAddresses } from './movedAddresses.ts';

/** The old fragments of a page that now are the thing at `address` of the same page: it answers to them too. */
export function formerFragments(bulletin: Bulletin, address: string): readonly MovedAddress[] {
  const [page = ''] = address.split('#');
  return movedAddresses(bulletin).filter((moved) => moved.to === address && moved.page === page);
}

/** The old fragments of a page that still stands which now live on another page. */
export function departedFragments(bulletin: Bulletin, page: string): readonly MovedAddress[] {
  return movedAddresses(bulletin).filter(
    (moved) => moved.page === page && moved.fragment !== '' && moved.to.split('#')[0] !== page,
  );
}
