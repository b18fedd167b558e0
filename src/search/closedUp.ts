/** Han characters and the punctuation written with them. */
const wide = String.raw`[\p{Script=Han}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]`;
const afterWide = new RegExp(`(${wide}(?:</mark>)?)\\s+`, 'gu');
const beforeWide = new RegExp(`\\s+((?:<mark>)?${wide})`, 'gu');

/** Stands in the index where the page itself has a space after a Han character. */
export const spaceOfPage = '‖';

/**
 * A spaced text as it was written; `<mark>` around a whole match instead of around each of its characters, and a semicolon
 * for the full stop that pagefind puts between paragraphs and cells.
 */
export function closedUp(text: string): string {
  return text
    .replace(/\.(?=\s|$)/gu, '；')
    .replace(afterWide, '$1')
    .replace(beforeWide, '$1')
    .replaceAll('</mark><mark>', '')
    .replaceAll(spaceOfPage, ' ');
}
