import { anchorOf, canonicalPath } from '../../domain/clausePath.ts';
import type { KindLine } from '../document/Extent.ts';
import type { Doubt } from '../doubts/Doubt.ts';
import { clausePaths } from './clausePaths.ts';
import type { ImportedClause } from './ImportedClause.ts';
import { isHeading } from './isHeading.ts';
import { numberingOf } from './numbering.ts';
import type { Part } from './Part.ts';

interface Splitting {
  readonly clauses: readonly ImportedClause[];
  readonly doubts: readonly Doubt[];
}

interface OpenClause {
  readonly path: string;
  readonly lines: KindLine[];
  readonly headingLevel: number | undefined;
}

/** The clauses of a document, flat and in order. A number that was there before stays text of the clause above it. */
export function splitClauses(parts: readonly Part[]): Splitting {
  const clauses: OpenClause[] = [];
  const doubts: Doubt[] = [];
  const anchors = new Set<string>();
  const open = (path: string, lines: readonly KindLine[], headingLevel?: number): boolean => {
    if (lines.length === 0) return true;
    const canonical = canonicalPath(path);
    if (anchors.has(anchorOf(canonical))) return false;
    anchors.add(anchorOf(canonical));
    clauses.push({ path: canonical, lines: [...lines], headingLevel });
    return true;
  };
  for (const [index, part] of parts.entries()) {
    const { head, preamble, signature, prefix } = namesOf(parts, index);
    const joins = part.clauses.length === 0 && parts.length > 1;
    open(head, joins ? [...part.head, ...part.preamble] : part.head);
    if (!joins) open(part.clauses.length === 0 ? '正文' : preamble, part.preamble);
    const paths = clausePaths();
    for (const [at, line] of part.clauses.entries()) {
      const number = line.kind === 'item' ? numberingOf(line.text) : undefined;
      const labels = number && paths.next(number);
      const path = labels && prefix + labels.join('');
      const [before, after] = [part.clauses[at - 1], part.clauses[at + 1]];
      const level =
        labels && number && isHeading(number, before, after) ? Math.min(labels.length + 1, 6) : undefined;
      if (path !== undefined && open(path, [line], level)) continue;
      clauses.at(-1)?.lines.push(line);
      if (path !== undefined) doubts.push(repeated(path, line));
    }
    open(signature, part.signature);
  }
  return { clauses, doubts };
}

/** The paths of a part's unnumbered lines; only the numbers of the first numbered part stand without a prefix. */
function namesOf(parts: readonly Part[], index: number) {
  if (index === 0) return { head: '文头', preamble: '引言', signature: '落款', prefix: '' };
  const isFirst = index === 1 && parts[0]?.clauses.length === 0;
  const prefix = isFirst ? '' : `附件${index}`;
  const name = isFirst ? '附件' : prefix;
  const preamble = isFirst ? '引言' : `${name}引言`;
  return { head: name, preamble, signature: `${name}落款`, prefix };
}

function repeated(path: string, { number }: KindLine): Doubt {
  return { line: number, message: `编号“${path}”在前面已经有过，这一行没有另立条款，留在上一条里` };
}
