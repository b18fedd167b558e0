import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { spacedHtml } from './spacedHtml.ts';

/** Pagefind's own user interfaces: the site has its own. */
const unused = /-ui\.|highlight/u;

/** Stands on the element whose text is searched; pages without it are left out. */
const marker = 'data-pagefind-body';

/**
 * The full-text index of a site in the making. Pagefind reads pages in a process of its own while further ones are rendered, always
 * in the order in which they were announced, so that the same site gives the same index. Only pages that are searched are handed
 * over: a province has thousands of others. Every Han character is a word of the index, whatever the language: see `spaced`.
 */
export class TextIndex {
  readonly #index: PagefindIndex;
  readonly #answers: Promise<{ readonly errors: readonly string[] }>[] = [];
  #last: Promise<void> = Promise.resolve();

  private constructor(index: PagefindIndex) {
    this.#index = index;
  }

  /** Throws with pagefind's own words when it cannot. */
  static async open(): Promise<TextIndex> {
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    if (index === undefined) throw new Error(errors.join('\n'));
    return new TextIndex(index);
  }

  /** Announces a page; `sourcePath` with slashes, below the site. A page that cannot be rendered is no business of the index. */
  add(sourcePath: string, page: Promise<Buffer>): void {
    const html = page.catch(() => Buffer.alloc(0));
    this.#last = this.#last.then(async () => {
      const sent = await html;
      if (!sent.includes(marker)) return;
      const content = spacedHtml(sent.toString('utf8'));
      // Its answer is not waited for: while pages are rendered it would be long in coming, and the next page with it.
      const answer = this.#index.addHTMLFile({ sourcePath, content });
      answer.catch(() => undefined);
      this.#answers.push(answer);
    });
    this.#last.catch(() => undefined);
  }

  /** Writes what was added into the folder `pagefind/` of the finished site. Throws with pagefind's own words when it cannot. */
  async write(site: string): Promise<void> {
    const outputPath = path.join(site, 'pagefind');
    await this.#last;
    this.#answers.push(this.#index.writeFiles({ outputPath }));
    const wrong = (await Promise.all(this.#answers)).flatMap(({ errors }) => errors);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    for (const file of readdirSync(outputPath)) {
      if (unused.test(file)) rmSync(path.join(outputPath, file));
    }
  }

  /** Ends pagefind's process, whatever became of the pages. */
  static async close(): Promise<void> {
    await close();
  }
}
