import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { chdir, cwd, env } from 'node:process';
import { build } from 'astro';
import { repositoryRoot } from './repositoryRoot.ts';
import { type SitePlan, siteConfig } from './siteConfig.ts';
import { type PageWatch, watchPages } from './watchPages.ts';

/**
 * Writes every page with Astro into a folder below `work`, which is made, and returns that folder. Astro keeps the bundled
 * pages below the current folder and runs them there, so `work` is made the current one, with the packages in reach: two
 * builds at the same time do not meet, and everything is on the disk where the site will stand. Any other NODE_ENV than
 * production would change the pages: without their content security policy, for one.
 */
export async function writePages(
  work: string,
  plan: Omit<SitePlan, 'out'>,
  watch: PageWatch,
): Promise<string> {
  const out = path.join(work, 'site');
  const before = cwd();
  const mode = env['NODE_ENV'];
  mkdirSync(work, { recursive: true });
  symlinkSync(path.join(repositoryRoot, 'node_modules'), path.join(work, 'node_modules'), 'junction');
  const { integrations = [], ...config } = siteConfig({ ...plan, out });
  chdir(work);
  env['NODE_ENV'] = 'production';
  try {
    await build({
      ...config,
      cacheDir: path.join(work, 'cache'),
      integrations: [...integrations, watchPages(watch, plan.base)],
      logLevel: 'warn',
    });
  } finally {
    chdir(before);
    if (mode === undefined) delete env['NODE_ENV'];
    else env['NODE_ENV'] = mode;
  }
  return out;
}
