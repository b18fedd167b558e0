import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chdir, cwd } from 'node:process';
import { build } from 'astro';
import { countPages, type PageCount } from './countPages.ts';
import { cacheFolder, type SitePlan, siteConfig } from './siteConfig.ts';

/**
 * Writes every page with Astro. It works in a folder of its own: Astro puts the bundled pages below the current folder
 * whenever `out` lies outside it, so two builds at the same time would overwrite each other's.
 */
export async function writePages(plan: SitePlan, made: (count: PageCount) => void): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const work = mkdtempSync(path.join(cacheFolder, 'build-'));
  const before = cwd();
  const { integrations = [], ...config } = siteConfig(plan);
  chdir(work);
  try {
    await build({
      ...config,
      cacheDir: work,
      integrations: [...integrations, countPages(made)],
      logLevel: 'warn',
    });
  } finally {
    chdir(before);
    rmSync(work, { recursive: true, force: true });
  }
}
