/** What of pagefind's module is used here. */
export interface PhraseIndex {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

/**
 * Runs in a page that is searched: takes phrases of four to nine characters out of its text, looks each up in the index, and
 * tells those for which this page is not found. `spaced` is exposed to the page.
 */
export async function phrasesMissed(pagefind: PhraseIndex): Promise<{ tried: number; phrases: string[] }> {
  const { spaced } = globalThis as unknown as { spaced: (text: string) => Promise<string> };
  const texts = [...document.querySelectorAll('main :is(p, li, td, dd, h2, h3)')]
    .filter((element) => element.closest('nav') === null)
    .filter((element) => element.querySelector('p, ul, ol, dl, table, svg, figure') === null)
    .map((element) => {
      // Buttons are added by scripts: they are no text of the page.
      const written = element.cloneNode(true) as Element;
      for (const button of written.querySelectorAll('button')) button.remove();
      return written.textContent.replaceAll(/\s+/gu, ' ').trim();
    })
    .filter((text) => text.length > 9);
  const phrases: string[] = [];
  let tried = 0;
  for (const [index, text] of texts.entries()) {
    const from = (index * 7) % (text.length - 9);
    const phrase = text.slice(from, from + 4 + (index % 6));
    // Digits and Latin letters are found as whole words only, and spaces part what is looked for.
    if (!/^\p{Script=Han}[^\s"]*\p{Script=Han}$/u.test(phrase) || tried === 150) continue;
    tried += 1;
    const { results } = await pagefind.search(`"${await spaced(phrase)}"`);
    const found = await Promise.all(results.map(async (result) => (await result.data()).url));
    if (!found.some((url) => location.pathname.endsWith(url))) phrases.push(phrase);
  }
  return { tried, phrases };
}
