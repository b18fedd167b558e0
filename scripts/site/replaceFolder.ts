import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Marks a folder as one that this program wrote and may replace. */
const siteMarker = path.join('data', 'datapackage.json');

/** Whether the output folder may be replaced: it is absent, empty, or a site that was built before. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return readdirSync(folder).length === 0 || existsSync(path.join(folder, siteMarker));
}

/** Puts `next` in the place of `folder` by renaming, so that no reader sees half of either. */
export function replaceFolder(folder: string, next: string): void {
  const previous = `${next}.previous`;
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, folder);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
