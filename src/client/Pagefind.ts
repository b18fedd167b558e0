/** What is used of pagefind's browser module. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page that has what was asked for; its text is only read when it is to be shown. */
export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    /** The whole text of the page. */
    readonly content: string;
    readonly meta: { readonly title?: string };
  }>;
}
