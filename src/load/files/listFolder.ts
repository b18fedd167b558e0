import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemList } from '../ProblemList.ts';
import { compareText } from '../sortedProblems.ts';

/** One thing in a folder. A name of which nothing can be learnt counts as a file: opening it tells why. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What stands in a folder of the workspace, by name; hidden and lock files (`.…`, `~$…`) do not count. Empty when there is none. */
export function listFolder(folder: string, path: string, problems: ProblemList): readonly FolderEntry[] {
  try {
    return readdirSync(join(folder, path))
      .filter((name) => !/^(\.|~\$)/u.test(name))
      .toSorted(compareText)
      .map((name) => ({ name, isFolder: isFolder(join(folder, path, name)) }));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const at = { file: path, row: 0 };
    if (reason === 'ENOTDIR') {
      problems.error(at, '', 'is-file', '这里应当是一个文件夹，却是一个文件；请改名或移走');
    } else if (reason !== 'ENOENT') {
      problems.error(at, '', 'unreadable-file', `文件夹打不开（${reason}）；请检查它的权限`);
    }
    return [];
  }
}

/** False where there is nothing, or nothing can be learnt. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
