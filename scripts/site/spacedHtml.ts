import { spaceOfPage } from '../../src/search/closedUp.ts';
import { spaced } from '../../src/search/spaced.ts';

/** A tag with its attributes, or the text before the next one. */
const pieces = /<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gu;
const spaceAfterHan = /(\p{Script=Han}[^\p{L}\p{N}\s]*)\s+/gu;
const lastWord = /[\p{L}\p{N}][^\p{L}\p{N}\s]*$/u;

/** The text of a page's `<main>` spaced for the index, across tags too: nothing of the page is shown from this. */
export function spacedHtml(html: string): string {
  const start = Math.max(0, html.indexOf('<main'));
  let before = '';
  const main = html.slice(start).replace(pieces, (piece) => {
    if (piece.startsWith('<')) return piece;
    const both = spaced((before + piece).replace(spaceAfterHan, `$1${spaceOfPage} `));
    const text = both.startsWith(before) ? both.slice(before.length) : ` ${both.slice(before.length + 1)}`;
    before = lastWord.exec(before + text)?.[0] ?? '';
    return text;
  });
  return html.slice(0, start) + main;
}
