import type { ImportedClause } from './clauses/ImportedClause.ts';
import { escapeHeading } from './escape/escapeHeading.ts';
import { escapeParagraph } from './escape/escapeParagraph.ts';
import type { FrontMatterEntry, MissingEntry } from './metadata/FrontMatter.ts';
import { writeFrontMatter } from './metadata/writeFrontMatter.ts';

/** The MDX file of an imported document: its lines, each a paragraph or a heading, in flat clauses. Nothing is added to the text. */
export function writeMdx(
  entries: readonly (FrontMatterEntry | MissingEntry)[],
  clauses: readonly ImportedClause[],
): string {
  return `${[writeFrontMatter(entries), ...clauses.map(clauseText)].join('\n\n')}\n`;
}

function clauseText({ path, lines, headingLevel }: ImportedClause): string {
  const blocks = lines.map(({ text }, index) =>
    index === 0 && headingLevel !== undefined ? escapeHeading(text, headingLevel) : escapeParagraph(text),
  );
  return [`<Clause path="${path}">`, ...blocks, '</Clause>'].join('\n\n');
}
