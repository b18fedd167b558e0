import { closedUp } from '../search/closedUp.ts';
import { spaced } from '../search/spaced.ts';
import { excerptAround, hasAsWritten } from './excerptAround.ts';
import type { Pagefind, PagefindResult } from './Pagefind.ts';

/** A page found by its text. */
export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** Words around the match, `<mark>` around the match itself. */
  readonly excerpt: string;
}

export interface FullText {
  readonly total: number;
  /** What every page has: the words as they were written, or, where no page has those, each of these on its own. */
  readonly parts: readonly string[] | undefined;
  /** How many of the pages, the first, were seen to have a number with its signs as it was written; undefined where none was asked for. */
  readonly exact: number | undefined;
  readonly pages: (from: number, to: number) => Promise<readonly FoundPage[]>;
}

/** Whether anything of a query can be looked for: letters, digits or Han characters. */
export function hasWords(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query);
}

/**
 * Looks for words in the text of all pages. What stands between spaces is looked for as it is written, all of it on one
 * page; the index has every Han character as a word, so no page that has them is missed. Where there is none, the words that
 * it is made of are looked for, each on its own.
 */
export async function fullText(query: string, pagefind: Pagefind): Promise<FullText> {
  const phrases = query.normalize('NFKC').replaceAll('"', ' ').split(/\s+/u).filter(hasWords);
  const whole = await havingAll(phrases, pagefind);
  if (whole.length > 0) {
    const { results, exact } = await asWrittenFirst(whole, phrases);
    return { total: whole.length, parts: undefined, exact, pages: pagesOf(results, phrases) };
  }
  const parts = [...new Set(phrases.flatMap(wordsOf))];
  const pieces = parts.length > phrases.length ? await havingAll(parts, pagefind) : [];
  return {
    total: pieces.length,
    parts: pieces.length > 0 ? parts : undefined,
    exact: undefined,
    pages: pagesOf(pieces, parts),
  };
}

/** Pages whose text is read to see whether they have a number as it was written. */
const mostRead = 40;

/** The index knows no signs, 3.6% is 36 there: the pages that do have such a number as it is written stand first. */
async function asWrittenFirst(results: readonly PagefindResult[], phrases: readonly string[]) {
  const signed = phrases.filter((phrase) => /\d/u.test(phrase) && /[^\p{L}\p{N}]/u.test(phrase));
  if (signed.length === 0) return { results, exact: undefined };
  const read = await Promise.all(
    results.slice(0, mostRead).map(async (result) => {
      const text = closedUp((await result.data()).content);
      return { result, has: signed.every((phrase) => hasAsWritten(text, phrase)) };
    }),
  );
  const those = (has: boolean) => read.filter((each) => each.has === has).map(({ result }) => result);
  return {
    results: [...those(true), ...those(false), ...results.slice(mostRead)],
    exact: those(true).length,
  };
}

/**
 * Pages that have every phrase, best first. Pagefind takes a query in quotes for one phrase, so each is asked for alone; it weighs
 * pages only by words without quotes, so these are asked for as well, for the order.
 */
async function havingAll(phrases: readonly string[], pagefind: Pagefind): Promise<readonly PagefindResult[]> {
  // The longest phrase gives the excerpts.
  const [weighed = [], first = [], ...others] = await Promise.all(
    [
      spaced(phrases.join(' ')),
      ...phrases.toSorted((a, b) => b.length - a.length).map((phrase) => `"${spaced(phrase)}"`),
    ].map(async (query) => (await pagefind.search(query)).results),
  );
  const having = others.map((results) => new Set(results.map(({ id }) => id)));
  const place = new Map(weighed.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: PagefindResult) => place.get(id) ?? weighed.length;
  return first
    .filter(({ id }) => having.every((ids) => ids.has(id)))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The words of a phrase by the browser's dictionary, without single characters; the phrase where there are no such words. */
function wordsOf(phrase: string): readonly string[] {
  if (typeof Intl.Segmenter === 'undefined') return [phrase];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(phrase)]
    .filter(({ isWordLike, segment }) => isWordLike === true && segment.length > 1)
    .map(({ segment }) => segment);
  return words.length === 0 ? [phrase] : words;
}

/** The longest of what was looked for gives the excerpts. */
function pagesOf(results: readonly PagefindResult[], sought: readonly string[]): FullText['pages'] {
  const [longest = ''] = sought.toSorted((a, b) => b.length - a.length);
  return async (from, to) =>
    Promise.all(
      results.slice(from, to).map(async (result) => {
        const { url, excerpt, content, meta } = await result.data();
        const text = closedUp(content);
        const shown = closedUp(excerpt);
        const [, marked = longest] = /<mark>(.+?)<\/mark>/u.exec(shown) ?? [];
        return {
          url,
          excerpt: excerptAround(text, longest) ?? excerptAround(text, marked) ?? `…${shown}…`,
          title: closedUp(meta.title ?? url),
        };
      }),
    );
}
