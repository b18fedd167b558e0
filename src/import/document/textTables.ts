import { type ColumnRole, columnRoleOf, isContactHead, maskCell } from './columnRoles.ts';
import type { ContactTable } from './contactCells.ts';
import type { Masked } from './maskPersons.ts';

/** The tables of persons that stand in a text as lines: a head of short words, below it rows parted in the same way. */
export function textTables(lines: readonly string[]): readonly ContactTable[] {
  const tables: ContactTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = tableAt(lines, at);
    if (table !== undefined) tables.push(table);
    at = Math.max(at + 1, ...(table?.lines.keys() ?? []));
  }
  return tables;
}

function tableAt(lines: readonly string[], head: number): ContactTable | undefined {
  const line = lines[head] ?? '';
  const mark = marks.find((each) => piecesOf(line, each).length > 4);
  if (mark === undefined || line.length > 120) return undefined;
  const words = piecesOf(line, mark).filter((_, at) => at % 2 === 0);
  // Words with commas between them are mostly a sentence's.
  if (mark === commas && !/^[\s　]*(?:序号|编号)[，,]|^[^，]*$/u.test(line)) return undefined;
  if (!isContactHead(words)) return undefined;
  // Words parted by spaces or commas may be a page's menu or a sentence: there only what is a name beyond doubt is hidden.
  const isSure = mark !== spaces && mark !== commas;
  const roles = words.map(columnRoleOf).map((role) => (role === 'person' && !isSure ? 'name' : role));
  const found = new Map<number, Masked>();
  for (let at = head + 1; at < lines.length; at += 1) {
    const row = lines[at] ?? '';
    if (row.trim() === '' || /^[\s|:-]+$/u.test(row)) continue;
    const pieces = piecesOf(row, mark);
    if (pieces.length < 3 || row.includes('。')) break;
    const count = (pieces.length + 1) / 2;
    const isKnown = isSure ? count <= roles.length : count === roles.length;
    found.set(at + 1, maskRow(pieces, isKnown ? roles : undefined));
  }
  return found.size === 0 ? undefined : { lines: found };
}

/** What parts the cells of a row; spaces come last. */
const spaces = /([\s　]+)/u;
const commas = /([，,])/u;
const marks = [/(\|)/u, /(\t)/u, commas, spaces];

/** A row, masked by its columns; one that has not as many cells as the head by what each cell looks like. */
function maskRow(pieces: readonly string[], roles: readonly ColumnRole[] | undefined): Masked {
  const masked = pieces.map((piece, at) => {
    if (at % 2 === 1) return { text: piece, hidden: 0 };
    return maskCell(piece, roles === undefined ? looseRole(piece) : (roles[at / 2] ?? 'other'));
  });
  return {
    text: masked.map(({ text }) => text).join(''),
    hidden: masked.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}

/** Without its column a cell of three characters that is a name, or of a telephone's digits, is taken for such. */
function looseRole(cell: string): ColumnRole {
  if (/^[\d-]{7,}$/u.test(cell)) return 'call';
  return /^\p{Script=Han}{3,4}(?:[（(]兼[）)])?$|^\p{Script=Han}[ 　]\p{Script=Han}$/u.test(cell)
    ? 'name'
    : 'other';
}

/** Cells and what parts them, in turn; two characters with one space between them are one cell (姓　名). */
function piecesOf(line: string, mark: RegExp): readonly string[] {
  const pieces = line.split(mark);
  if (mark !== spaces) return pieces;
  const joined: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [cell = '', gap = '', next = ''] = pieces.slice(at, at + 3);
    const isPair = at % 2 === 0 && /^\p{Script=Han}$/u.test(cell) && /^\p{Script=Han}$/u.test(next);
    joined.push(isPair && gap.length === 1 ? `${cell}${gap}${next}` : cell);
    if (isPair && gap.length === 1) at += 2;
  }
  // Spaces at the ends of the line belong to its outer cells.
  return joined;
}
