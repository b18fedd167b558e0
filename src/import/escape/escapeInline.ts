/** Characters that markdown, its extensions or MDX may take for a mark of their own. */
const marks = /[\\`*_~<>{}&[\]]/gu;

/**
 * Addresses and mailboxes become links even from escaped text, because the processor looks for them once more in the
 * finished text; a character given as an expression keeps them apart.
 */
const linkMarks = /(?<=https?):(?=\/\/)|(?<=www)\.|(?<=[-.\w+])@(?=[-.\w])/giu;

/** One line of text as MDX that renders exactly it, wherever in a line it may stand. */
export function escapeInline(text: string): string {
  return text
    .split(linkMarks)
    .map((piece) => piece.replace(marks, '\\$&'))
    .reduce((done, piece, index) => `${done}{'${linkMarkAt(text, index - 1)}'}${piece}`);
}

function linkMarkAt(text: string, index: number): string {
  return text.match(linkMarks)?.[index] ?? '';
}
