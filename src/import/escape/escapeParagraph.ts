import { escapeInline } from './escapeInline.ts';

/** What begins a heading, a list, a rule, an underline or a module statement at the start of a line, if not escaped. */
const opener = /^(?:#{1,6}(?=[ \t]|$)|[-+](?=[ \t]|$)|-(?=[-\s]*$)|=+[ \t]*$)/u;
const listNumber = /^(\d{1,9})([.)])(?=[ \t]|$)/u;
const moduleWord = /^(?:im|ex)port(?=[ \t])/u;

/** One line of text as a paragraph of its own (a blank line before and after it) that renders exactly it, spaces too. */
export function escapeParagraph(line: string): string {
  const inner = line.replace(/^[ \t]+|[ \t]+$/gu, '');
  const start = line.indexOf(inner);
  const body = escapeInline(inner)
    .replace(opener, '\\$&')
    .replace(listNumber, '$1\\$2')
    .replace(moduleWord, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
  return spelled(line.slice(0, start)) + body + spelled(line.slice(start + inner.length));
}

/** Spaces at the ends of a paragraph stay only as character references. */
function spelled(spaces: string): string {
  return spaces.replace(/[ \t]/gu, (space) => `&#${space.charCodeAt(0)};`);
}
