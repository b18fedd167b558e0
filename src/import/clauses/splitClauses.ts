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
  const taken = new Set<string>();
  const open = (path: string, lines: readonly KindLine[], headingLevel?: number): boolean => {
    if (lines.length === 0) return true;
    const canonical = canonicalPath(path);
    if (anchors.has(anchorOf(canonical))) return false;
    anchors.add(anchorOf(canonical));
    clauses.push({ path: canonical, lines: [...lines], headingLevel });
    return true;
  };
  const keep = (path: string, lines: readonly KindLine[]) => {
    if (!open(path, lines)) clauses.at(-1)?.lines.push(...lines);
  };
  for (const [index, part] of parts.entries()) {
    const { head, preamble, signature, prefix } = namesOf(parts, index, taken);
    const joins = part.clauses.length === 0 && parts.length > 1;
    keep(head, joins ? [...part.head, ...part.preamble] : part.head);
    if (!joins) keep(part.clauses.length === 0 ? '正文' : preamble, part.preamble);
    const paths = clausePaths();
    for (const [at, line] of part.clauses.entries()) {
      const number = line.kind === 'item' ? numberingOf(line.text) : undefined;
      const labels = number && paths.next(number);
      const path = labels && pathOf(prefix, labels);
      const [before, after] = [part.clauses[at - 1], part.clauses[at + 1]];
      const level =
        labels && number && isHeading(number, before, after) ? Math.min(labels.length + 1, 6) : undefined;
      if (path !== undefined && open(path, [line], level)) continue;
      clauses.at(-1)?.lines.push(line);
      if (path !== undefined) doubts.push(repeated(path, line));
    }
    keep(signature, part.signature);
  }
  return { clauses, doubts };
}

/**
 * The paths of a part's unnumbered lines. An annex is called as it is printed (附件2); one without a label 附件. The numbers of
 * the notice stand without a prefix; so do those of the first annex where the notice has none of its own and the annex is the
 * only or the first. A part with a number of its own (`isOther`) is another document, and no annex.
 */
function namesOf(parts: readonly Part[], index: number, taken: Set<string>) {
  if (index === 0) return { head: '文头', preamble: '引言', signature: '落款', prefix: '' };
  const label = parts[index]?.label;
  const isOther = label === undefined && isOwnDocument(parts[index]);
  const isFirst = index === 1 && parts[0]?.clauses.length === 0 && !isOther && /^\D*1?$/u.test(label ?? '');
  // What the notice gives out is no annex where one is printed so: 附件.
  const isPrinted = parts.some((part) => part.label === '附件');
  const annex = isPrinted ? '印发文件' : '附件';
  const printed = label ?? (isOther ? '另文' : isFirst || parts.length === 2 ? annex : `附件${index}`);
  const name =
    Array.from({ length: parts.length + 1 }, (_, at) => (at === 0 ? printed : `${printed}（重${at}）`)).find(
      (each) => !taken.has(each),
    ) ?? printed;
  taken.add(name);
  return {
    head: name,
    preamble: isFirst ? '引言' : `${name}引言`,
    signature: `${name}落款`,
    prefix: isFirst ? '' : name,
  };
}

/** Whether a part has a number or an addressee, and a date of its own, as no annex has. */
export function isOwnDocument(part: Part | undefined): boolean {
  if (part === undefined || part.label !== undefined) return false;
  const isAddressed = part.head.some(({ kind }) => kind === 'number' || kind === 'addressee');
  return isAddressed && part.signature.some(({ kind }) => kind === 'date');
}

/** 附件1 and its item 1 are 附件1第1项, not 附件11. */
function pathOf(prefix: string, labels: readonly string[]): string {
  const [first = '', ...rest] = labels;
  const isClash = /\d$/u.test(prefix) && /^\d/u.test(first);
  return [prefix, isClash ? `第${first}项` : first, ...rest].join('');
}

function repeated(path: string, { number }: KindLine): Doubt {
  return { line: number, message: `编号“${path}”在前面已经有过，这一行没有另立条款，留在上一条里` };
}
