import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { listFiles } from '../../src/load/files/listFiles.ts';
import { spacedHtml } from './spacedHtml.ts';

/** Pagefind's own user interfaces: the site has its own. */
const unused = /-ui\.|highlight/u;

/** Stands on the element whose text is searched; pages without it are left out. */
const marker = 'data-pagefind-body';

/**
 * Makes the full-text index of a finished site, in its folder `pagefind/`. Only pages that are searched are handed over: a
 * province has thousands of others, which pagefind would parse too. Every Han character is a word of the index, whatever the
 * language: see `spaced`. Throws with pagefind's own words when it cannot.
 */
export async function indexText(site: string): Promise<void> {
  const outputPath = path.join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (index === undefined) throw new Error(errors.join('\n'));
    const wrong: string[] = [];
    for (const [sourcePath, content] of searchedPages(site)) {
      wrong.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
    }
    wrong.push(...(await index.writeFiles({ outputPath })).errors);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  } finally {
    await close();
  }
  for (const file of readdirSync(outputPath)) {
    if (unused.test(file)) rmSync(path.join(outputPath, file));
  }
}

/** Paths with slashes below the site, in order, and their HTML. A former address like `old.html` is a folder with a page in it. */
function* searchedPages(site: string): Iterable<readonly [string, string]> {
  const files = listFiles(site).filter((name) => name.endsWith('.html'));
  for (const file of files) {
    const html = readFileSync(path.join(site, file), 'utf8');
    if (html.includes(marker)) yield [file, spacedHtml(html)];
  }
}
