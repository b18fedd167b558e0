import type { ImportedClause } from './clauses/ImportedClause.ts';
import { escapeHeading } from './escape/escapeHeading.ts';
import { escapeParagraph } from './escape/escapeParagraph.ts';
import type { FrontMatterEntry, MissingEntry } from './metadata/FrontMatter.ts';
import { writeFrontMatter } from './metadata/writeFrontMatter.ts';
import type { Gap } from './source/SourceText.ts';
import type { TableGrid } from './table/TableGrid.ts';
import { writeTable } from './table/writeTable.ts';

/**
 * The MDX file of an imported document: its lines, each a paragraph or a heading, in flat clauses; the lines of a grid are the
 * cells of its table. Nothing is added to the text but the words for its gaps, in emphasis and 〔〕, behind the lines after which they stand.
 */
export function writeMdx(
  entries: readonly (FrontMatterEntry | MissingEntry)[],
  clauses: readonly ImportedClause[],
  gaps: readonly Gap[],
  grids: readonly TableGrid[] = [],
): string {
  const marks = marksByLine(clauses, gaps);
  const texts = clauses.map((clause) => clauseText(clause, marks, grids));
  return `${[writeFrontMatter(entries), ...texts].join('\n\n')}\n`;
}

function clauseText(
  { path, lines, headingLevel }: ImportedClause,
  marks: ReadonlyMap<number, readonly string[]>,
  grids: readonly TableGrid[],
): string {
  const blocks = lines.flatMap(({ number, text }, index) => {
    const grid = grids.find(({ first, last }) => first <= number && number <= last);
    const own = marks.get(number) ?? [];
    if (grid !== undefined) return number === grid.first ? [writeTable(grid), ...own] : own;
    const isHeading = index === 0 && headingLevel !== undefined;
    return [isHeading ? escapeHeading(text, headingLevel) : escapeParagraph(text), ...own];
  });
  return [`<Clause path="${path}">`, ...blocks, '</Clause>'].join('\n\n');
}

/** The marks of the gaps, by the line of the document that they follow. */
function marksByLine(
  clauses: readonly ImportedClause[],
  gaps: readonly Gap[],
): ReadonlyMap<number, readonly string[]> {
  const numbers = clauses.flatMap(({ lines }) => lines.map(({ number }) => number));
  const marks = new Map<number, string[]>();
  for (const { after, words } of gaps) {
    const at = numbers.findLast((number) => number <= after) ?? numbers[0] ?? 0;
    marks.set(at, [...(marks.get(at) ?? []), `*〔${words}〕*`]);
  }
  return marks;
}
