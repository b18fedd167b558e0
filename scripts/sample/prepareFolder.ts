import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { sampleSign } from './siteYaml.ts';

/** Says in Chinese why a sample may not be written into a folder. */
export class RefusedFolder extends Error {}

/**
 * Makes the folder ready for a sample: created if it is absent, cleared of the sample that it holds. Anything else that is
 * not empty is refused, so that nobody's data is written over.
 */
export function prepareFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) {
      throw new RefusedFolder(`“${folder}”是一个文件，不是文件夹；请换一个位置。`);
    }
    if (readdirSync(folder).length > 0 && !holdsSample(folder)) {
      throw new RefusedFolder(
        `“${folder}”里已有别的内容，不是本命令写出的示例（content/site.yaml 的第一行没有它的标记），没有改动它；请换一个空文件夹。`,
      );
    }
  }
  for (const part of ['data', 'content']) rmSync(path.join(folder, part), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'content', 'policies'), { recursive: true });
}

function holdsSample(folder: string): boolean {
  const settings = path.join(folder, 'content', 'site.yaml');
  if (!existsSync(settings) || !statSync(settings).isFile()) return false;
  return readFileSync(settings, 'utf8').startsWith(sampleSign);
}
