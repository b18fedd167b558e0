import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces: the site has its own. */
const unused = /-ui\.|highlight/u;

/** Stands on the element whose text is searched; pages without it are left out. */
const marker = 'data-pagefind-body';

/**
 * Makes the full-text index of a finished site, in its folder `pagefind/`. Only pages that are searched are handed over: a
 * province has thousands of others, which pagefind would parse too. Throws with pagefind's own words when it cannot.
 */
export async function indexText(site: string): Promise<void> {
  const outputPath = path.join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex();
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

/** Paths with slashes below the site, in order, and their HTML. */
function* searchedPages(site: string): Iterable<readonly [string, string]> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html')).toSorted()) {
    const html = readFileSync(path.join(site, file), 'utf8');
    if (html.includes(marker)) yield [file.split(path.sep).join('/'), html];
  }
}
