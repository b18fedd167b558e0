import { describe, expect, it } from 'vitest';
import { readableText } from './site/htmlText.ts';
import { nestedBrackets } from './site/nestedBrackets.ts';
import { htmlOf, pagesOf } from './site/pageTypes.ts';

// Words in Latin letters that Chinese readers read: as the documents print them, and names of formats and programs.
const known = new Set(
  'XX WiFi WIFI APP docx CSV UTF-8 JSON MDX WPS Excel LibreOffice GB/T DS/OL EB/OL BibTeX RIS HTML URL PDF CC0-1.0'.split(
    ' ',
  ),
);

/** Not words: addresses, names of files to download, index numbers of documents, and pinyin that a damaged copy prints after a Han character. */
const others = [
  /https?:\/\/\S+/gu,
  /[\w.-]+@[\w.-]+/gu,
  /[\w/.-]+\.(?:csv|json|yaml|mdx|xml|txt)\b/gu,
  /\b[0-9A-Z]{7,9}(?:-?[0-9A-Z])?\/\d{4}-\d{5}\b/gu,
  /(?<=\p{Script=Han})[(（]\p{Script=Latin}+[)）]/gu,
];

/** Left over from the program: values that are none, and words that are neither Chinese nor known. */
function leftovers(html: string): string[] {
  const text = others.reduce((rest, other) => rest.replaceAll(other, ''), readableText(html));
  const none = text.match(/undefined|NaN|\bnull\b|\[object|Invalid|Infinity/gu) ?? [];
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}\d_./-]*[\p{Script=Latin}\d]/gu) ?? [];
  return [...new Set([...none, ...words.filter((word) => !known.has(word))])];
}

describe.each(['default', 'city', 'xinghe'] as const)('the words of the %s site', (site) => {
  it('are Chinese: no "undefined", no codes, no English left over', () => {
    const found = pagesOf(site)
      .map((page) => ({ page: `/${page.path}`, left: leftovers(htmlOf(page)) }))
      .filter(({ left }) => left.length > 0);
    expect(found).toEqual([]);
  });

  it('put no bracket within its like', () => {
    const found = pagesOf(site)
      .map((page) => ({ page: `/${page.path}`, nested: nestedBrackets(htmlOf(page)) }))
      .filter(({ page, nested }) => nested.length > 0 && !page.startsWith('/data/'));
    expect(found).toEqual([]);
  });
});
