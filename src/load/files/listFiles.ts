import { readdirSync } from 'node:fs';
import { compareText } from '../sortedProblems.ts';

/** Every file of a folder and of those below it, with forward slashes, sorted. Empty when there is none, or it cannot be read. */
export function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`)
      .map((path) => path.replaceAll('\\', '/').replace(/^\/+/u, ''))
      .toSorted(compareText);
  } catch {
    return [];
  }
}
