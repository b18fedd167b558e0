const han = String.raw`\p{Script=Han}`;
const letter = String.raw`[\p{L}\p{N}]`;
/** Punctuation and the like. */
const sign = String.raw`[^\p{L}\p{N}\s]`;

/** A Han character that is not the last of its word; the end of another word before a Han character. */
const wordEnd = new RegExp(`${han}(?=${sign}*${letter})|${letter}${sign}*(?=${han})`, 'gu');
/** Signs between spaces, which would count as a word. */
const looseSigns = new RegExp(`\\s+(${sign}+)(?=\\s|$)`, 'gu');

/**
 * A text with a space after every Han character, so that pagefind takes each for a word. By dictionaries the same words are
 * cut differently in different sentences, and a phrase is not found on the page that has it; characters are always cut alike.
 */
export function spaced(text: string): string {
  return text.replace(looseSigns, '$1').replace(wordEnd, '$& ');
}
