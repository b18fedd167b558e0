import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type MovedAddress, movedAddresses } from './movedAddresses.ts';
import { movedFiles } from './movedFiles.ts';

/** A page that stands where another one used to. */
export interface RedirectPage {
  /** Without the slash at the end. */
  readonly path: string;
  /** Where the whole page went; undefined where only parts of it are accounted for. */
  readonly whole: WholePage | undefined;
  /** Where parts of it went, each with its old fragment. */
  readonly parts: readonly MovedAddress[];
}

interface WholePage extends MovedAddress {
  /** Whether a fragment of the old page may be put behind the new address: that is a page of this site. */
  readonly carriesParts: boolean;
}

/** The pages to write at old addresses, so that links to them go on working. */
export function redirectPages(bulletin: Bulletin): readonly RedirectPage[] {
  const files = new Set(movedFiles(bulletin).map(({ file }) => `data/${file}`));
  const gone = movedAddresses(bulletin).filter(
    ({ pageStands, page }) => !pageStands && page !== '' && !files.has(page),
  );
  return [...Map.groupBy(gone, ({ page }) => page)].map(([page, moved]) => ({
    path: page.replace(/\/$/u, ''),
    whole: moved.filter(({ fragment }) => fragment === '').map(wholePage)[0],
    parts: moved.filter(({ fragment }) => fragment !== ''),
  }));
}

function wholePage(moved: MovedAddress): WholePage {
  return { ...moved, carriesParts: !moved.elsewhere && !moved.to.includes('#') };
}
