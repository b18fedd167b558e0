import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type MovedAddress, movedAddresses } from './movedAddresses.ts';

/** A page that stands where another one used to. */
export interface RedirectPage {
  /** Without the slash at the end. */
  readonly path: string;
  /** Where the whole page went; undefined where only parts of it are accounted for. */
  readonly whole: MovedAddress | undefined;
  /** Where parts of it went, each with its old fragment. */
  readonly parts: readonly MovedAddress[];
}

/** The pages to write at old addresses, so that links to them go on working. */
export function redirectPages(bulletin: Bulletin): readonly RedirectPage[] {
  const gone = movedAddresses(bulletin).filter(({ pageStands, page }) => !pageStands && page !== '');
  return [...Map.groupBy(gone, ({ page }) => page)].map(([page, moved]) => ({
    path: page.replace(/\/$/u, ''),
    whole: moved.find(({ fragment }) => fragment === ''),
    parts: moved.filter(({ fragment }) => fragment !== ''),
  }));
}
