/** A page found by its text. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** Words around the match, `<mark>` around the match itself. */
  readonly excerpt: string;
}

/** What is used of pagefind's browser module. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: { readonly title?: string };
  }>;
}

export interface FullText {
  readonly total: number;
  /** Whether the words stand on the pages as they were written; otherwise only parts of them do. */
  readonly exact: boolean;
  readonly pages: (from: number, to: number) => Promise<readonly FoundPage[]>;
}

/**
 * Looks for words in the text of all pages. Han words are first looked for whole, in quotes: unquoted, pagefind takes them
 * apart and finds pages that have the pieces. Only when no page has them whole are the pieces looked for.
 */
export async function fullText(query: string, pagefind: Pagefind): Promise<FullText> {
  const words = query
    .replaceAll('"', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const whole = await pagefind.search(words.map((word) => `"${word}"`).join(' '));
  const exact = whole.results.length > 0;
  const { results } = exact ? whole : await pagefind.search(words.join(' '));
  return {
    total: results.length,
    exact,
    pages: async (from, to) =>
      Promise.all(
        results.slice(from, to).map(async (result) => {
          const { url, excerpt, meta } = await result.data();
          return { url, excerpt, title: meta.title ?? url };
        }),
      ),
  };
}
