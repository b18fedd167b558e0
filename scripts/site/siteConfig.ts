import { createHash } from 'node:crypto';
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { liveData } from './liveData.ts';
import { rehypeAlign } from './rehypeAlign.ts';
import { remarkClausePolicy } from './remarkClausePolicy.ts';
import { repositoryRoot } from './repositoryRoot.ts';
import { siteBase } from './siteBase.ts';
import { workspaceContent } from './workspaceContent.ts';

export interface SitePlan {
  /** The workspace folder, absolute. */
  readonly workspace: string;
  /** Where the pages are written, absolute. */
  readonly out: string;
  /** The path below the host, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host of the public address. */
  readonly origin: string;
}

/**
 * Astro's settings for one workspace. Each workspace has a cache folder of its own, so two built one after the other
 * cannot leak into each other.
 */
export function siteConfig({ workspace, out, base, origin }: SitePlan): AstroInlineConfig {
  const cache = createHash('sha256').update(`${workspace}\n${out}\n${base}`).digest('hex').slice(0, 12);
  return {
    root: repositoryRoot,
    configFile: false,
    site: origin,
    base,
    outDir: out,
    publicDir: path.join(workspace, 'public'),
    cacheDir: path.join(repositoryRoot, 'node_modules', '.cache', 'gongbao', cache),
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    build: { concurrency: 16, format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
    integrations: [mdx()],
    markdown: {
      syntaxHighlight: false,
      processor: unified({
        gfm: true,
        smartypants: false,
        remarkPlugins: [remarkCjkFriendly, remarkClausePolicy],
        rehypePlugins: [rehypeAlign],
        remarkRehype: { footnoteLabel: '注释', footnoteBackLabel: '回到正文' },
      }),
    },
    vite: {
      // Every script in a file of its own: the pages' content security policy allows no other. All styles in one file, which
      // a reader fetches once for the whole site.
      build: { assetsInlineLimit: 0, cssCodeSplit: false },
      plugins: [siteBase(base), workspaceContent(workspace), liveData(workspace)],
      server: { fs: { allow: [repositoryRoot, workspace] } },
    },
  };
}
