import { join } from 'node:path';
import type { Problem } from '../domain/Problem.ts';
import { listFolder } from './files/listFolder.ts';
import { readTextFile } from './files/readTextFile.ts';
import { ProblemList } from './ProblemList.ts';

interface KeptAddressReading {
  /** Undefined when no release has kept a list, or the list cannot be read. */
  readonly kept:
    | {
        readonly file: string;
        readonly addresses: readonly { readonly address: string; readonly line: number }[];
      }
    | undefined;
  readonly problems: readonly Problem[];
}

const folder = 'content/releases';
const byName = new Intl.Collator('en', { numeric: true });

/** The addresses kept at the last release: the newest `content/releases/<release>.addresses.txt` by name, one address a line. */
export function readKeptAddresses(workspace: string): KeptAddressReading {
  const problems = new ProblemList();
  const newest = listFolder(workspace, folder, problems)
    .filter(({ name, isFolder }) => !isFolder && name.endsWith('.addresses.txt'))
    .map(({ name }) => name)
    .toSorted(byName.compare)
    .at(-1);
  if (newest === undefined) return { kept: undefined, problems: problems.all };
  const file = `${folder}/${newest}`;
  const content = readTextFile(join(workspace, file));
  if (!content.ok) {
    problems.error({ file, row: content.row }, '', content.code, content.message);
    return { kept: undefined, problems: problems.all };
  }
  const addresses = content.text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '');
  return { kept: { file, addresses }, problems: problems.all };
}
