import { join } from 'node:path';
import { readTextFile } from './readTextFile.ts';

/** The first line of a file of the workspace that has a key of YAML on its left, in quotes or not; 0 where none has. */
export function rowStarting(folder: string, file: string, key: string): number {
  const content = readTextFile(join(folder, file));
  if (!content.ok) return 0;
  const starts = [key, `"${key}"`, `'${key}'`].map((start) => `${start}:`);
  return (
    content.text
      .split('\n')
      .findIndex((line) => starts.some((start) => line.replace(/^\s*[{?]?\s*/u, '').startsWith(start))) + 1
  );
}
