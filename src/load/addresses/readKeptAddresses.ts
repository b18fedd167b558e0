import { join } from 'node:path';
import type { KeptAddresses } from '../../domain/Workspace.ts';
import { listFolder } from '../files/listFolder.ts';
import { readTextFile } from '../files/readTextFile.ts';
import type { ProblemList } from '../ProblemList.ts';

const folder = 'content/releases';
const ending = '.addresses.txt';
const byName = new Intl.Collator('en', { numeric: true });

/**
 * The addresses that each release kept, `content/releases/<release>.addresses.txt`, one a line, a clause's with its heading after a
 * tab; the newest release by name first.
 */
export function readKeptAddresses(workspace: string, problems: ProblemList): readonly KeptAddresses[] {
  return listFolder(workspace, folder, problems)
    .filter(({ name, isFolder }) => !isFolder && name.endsWith(ending))
    .map(({ name }) => name.slice(0, -ending.length))
    .toSorted((one, other) => byName.compare(other, one))
    .flatMap((release) => readList(workspace, release, problems) ?? []);
}

function readList(workspace: string, release: string, problems: ProblemList): KeptAddresses | undefined {
  const file = `${folder}/${release}${ending}`;
  const content = readTextFile(join(workspace, file));
  if (!content.ok) {
    problems.error({ file, row: content.row }, '', content.code, content.message);
    return undefined;
  }
  const addresses = content.text
    .split('\n')
    .map((line, index) => {
      const [address = '', title = ''] = line.split('\t').map((part) => part.trim());
      return { address: address.replace(/^\/+/u, ''), line: index + 1, ...(title === '' ? {} : { title }) };
    })
    .filter(({ address }) => address !== '');
  return { release: release.normalize('NFC'), file, addresses };
}
