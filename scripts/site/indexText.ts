import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces: the site has its own. */
const unused = /-ui\.|highlight/u;

/** Makes the full-text index of a finished site, in its folder `pagefind/`. Throws with pagefind's own words when it cannot. */
export async function indexText(site: string): Promise<void> {
  const outputPath = path.join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  } finally {
    await close();
  }
  for (const file of readdirSync(outputPath)) {
    if (unused.test(file)) rmSync(path.join(outputPath, file));
  }
}
