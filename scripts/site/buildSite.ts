import { rmSync } from 'node:fs';
import { pid } from 'node:process';
import { bulletinSlot } from '../../src/bulletin/bulletinSlot.ts';
import { readBulletin } from '../../src/bulletin/readBulletin.ts';
import { locations } from '../../src/load/locations.ts';
import { printProblems } from './printProblems.ts';
import { printProgress } from './printProgress.ts';
import { isReplaceable, replaceFolder } from './replaceFolder.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import { TextIndex } from './TextIndex.ts';
import { writePages } from './writePages.ts';

/**
 * Checks the workspace and builds its site. Pages are written beside the output folder and put in its place only when all
 * of them are there, so a failed build leaves the previous site untouched. False when anything was wrong.
 */
export async function buildSite(
  env: NodeJS.ProcessEnv,
  print: { write(text: string): unknown; readonly isTTY?: boolean },
): Promise<boolean> {
  const { workspace, out, base } = locations(env, repositoryRoot);
  if (!isReplaceable(out)) {
    print.write(
      `${out} 里有不是本程序生成的东西，为免误删没有动它；请把 OUT 指到一个空文件夹或以前生成的网站。\n`,
    );
    return false;
  }
  const progress = printProgress(print, (env['CI'] ?? '') !== '');
  progress.stage('读表、检查、计算');
  const { bulletin, problems } = readBulletin(workspace);
  progress.end();
  printProblems(problems, print);
  if (bulletin === undefined) return false;
  const work = `${out}.building-${pid}`;
  env['ASTRO_TELEMETRY_DISABLED'] = '1';
  env['WORKSPACE'] = workspace;
  bulletinSlot().bulletin = bulletin;
  try {
    progress.stage('准备版面');
    const plan = { workspace, base, origin: new URL(bulletin.site.url).origin };
    const index = await TextIndex.open();
    const site = await writePages(work, plan, {
      made: ({ done, total }) => {
        if (done === 0) progress.stage('写网页和数据');
        progress.made(done, total);
      },
      page: (sourcePath, html) => index.add(sourcePath, html),
    });
    progress.stage('建全文索引');
    await index.write(site);
    replaceFolder(out, site);
    progress.end();
    print.write(`网站已生成：${out}\n`);
    return true;
  } catch (error) {
    print.write(
      `网站没有生成，原有的网站没有改动。\n${error instanceof Error ? error.message : String(error)}\n`,
    );
    return false;
  } finally {
    await TextIndex.close();
    rmSync(work, { recursive: true, force: true });
  }
}
