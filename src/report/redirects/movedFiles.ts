import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { movedAddresses } from './movedAddresses.ts';

/** A file of `data/` under its old name: it is written there as well, since a program that fetches it follows no page. */
export interface MovedFile {
  /** Below `data/`: `old.csv`. */
  readonly file: string;
  /** The file of this site that it is now: `schools.csv`. */
  readonly output: string;
}

const dataFile = /^data\/[^/#]+\.(?:csv|json|txt)$/u;

/** The old names of files of `data/` that are other files of `data/` now; those of the bureau's own `public/` are not. */
export function movedFiles(bulletin: Bulletin): readonly MovedFile[] {
  const foreign = new Set(bulletin.publicFiles);
  return movedAddresses(bulletin)
    .filter(
      ({ page, fragment, to }) =>
        fragment === '' && /^data\/[^/]+$/u.test(page) && dataFile.test(to) && !foreign.has(to),
    )
    .map(({ page, to }) => ({ file: page.slice('data/'.length), output: to.slice('data/'.length) }));
}
