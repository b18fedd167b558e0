import { isLoneKey } from '../metadata/pageFields.ts';
import { plainForm } from '../script/plainForm.ts';
import type { SourceLine } from '../source/SourceText.ts';
import { documentEnd } from './documentEnd.ts';
import { documentHead } from './documentHead.ts';
import type { CutReason, Extent, KindLine } from './Extent.ts';
import type { LineKind } from './LineKind.ts';
import { lineKindOf } from './lineKindOf.ts';
import { isBody } from './startsPart.ts';

/** What is of the page wherever it stands. */
const pageKinds: ReadonlyMap<LineKind, CutReason> = new Map([
  ['markup', 'markup'],
  ['spam', 'spam'],
  ['chrome', 'chrome'],
  ['personal', 'personal'],
]);

/**
 * Finds the document in its page: from its title to its signature or the end of its last clause. A line of the page in
 * the midst of it is cut alone. A file that shows no sign of a page is kept whole, but for persons' names and telephones.
 */
export function findDocument(source: readonly SourceLine[]): Extent {
  const lines = withKinds(source);
  const body = firstBodyLine(lines);
  const head = documentHead(lines, body);
  const end = documentEnd(lines, body);
  const reasons = lines.map((line, index): CutReason | undefined => {
    const own = pageKinds.get(line.kind);
    if (own !== undefined) return own;
    if (index < body && line.kind === 'field') return 'field';
    if (head.repeated.has(index)) return 'repeated';
    if (index < head.start) return 'before';
    return index >= end ? 'after' : undefined;
  });
  return {
    kept: lines.filter((_, index) => reasons[index] === undefined),
    cut: lines.flatMap(({ number, text }, index) => {
      const reason = reasons[index];
      return reason === undefined ? [] : [{ number, text, reason }];
    }),
    title: head.title.flatMap((index) => lines[index] ?? []),
  };
}

/** The kinds of all lines; below a lone 索引号: stands its value. */
function withKinds(source: readonly SourceLine[]): readonly KindLine[] {
  let isValue = false;
  return source.map((line) => {
    const kind = lineKindOf(line.text);
    const isKept = kind === 'item' || kind === 'prose' || kind === 'spam' || kind === 'markup';
    const found = isValue && !isKept ? 'field' : kind;
    isValue = kind === 'field' && isLoneKey(plainForm(line.text));
    return { ...line, kind: found };
  });
}

/** Where the running text begins: the first sentence or numbered line after a title, or the first at all. */
function firstBodyLine(lines: readonly KindLine[]): number {
  const title = lines.findIndex(({ kind }) => kind === 'title');
  const after = lines.findIndex((line, index) => index > title && isBody(line));
  if (after !== -1) return after;
  const any = lines.findIndex(isBody);
  return any === -1 ? lines.length : any;
}
