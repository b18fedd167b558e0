import { canonicalPath } from '../../domain/clausePath.ts';
import type { Column } from '../../domain/table/Column.ts';
import { trimmed } from './trimmed.ts';

/** One cell, read: its value (undefined when blank), or the message that says what is wrong with it. */
export interface Cell {
  readonly value: unknown;
  readonly fault?: { readonly code: 'bad-value' | 'scientific-notation'; readonly message: string };
}

const blank: Cell = { value: undefined };

/** Distinct cells remembered per column: years, grades and counts repeat, names do not. */
const mostRemembered = 5_000;

/**
 * Reads the cells of one column. `known` are codes read already that the column points at: they need no second check, and
 * the row then shares their string.
 */
export function cellReader(column: Column, known?: ReadonlyMap<string, Cell>): (raw: string) => Cell {
  const remembered = new Map<string, Cell>();
  return (raw) => {
    if (raw === '') return blank;
    const before = known?.get(raw) ?? remembered.get(raw);
    if (before !== undefined) return before;
    const cell = readCell(column, trimmed(raw));
    if (remembered.size < mostRemembered) remembered.set(raw, cell);
    return cell;
  };
}

function readCell(column: Column, text: string): Cell {
  if (text === '') return blank;
  if (column.kind === 'code' && /^\d(\.\d+)?E\+?\d+$/iu.test(text)) {
    const message = `编码“${text}”被表格软件变成了科学计数；请把这一列设为文本，再照原样重填`;
    return { value: undefined, fault: { code: 'scientific-notation', message } };
  }
  const read = column.schema.safeParse(text);
  if (!read.success) {
    const message = read.error.issues.map((issue) => issue.message).join('；');
    return { value: undefined, fault: { code: 'bad-value', message } };
  }
  return { value: column.references === 'clauses' ? canonicalPaths(read.data) : read.data };
}

/** A clause, or each of a list of clauses, in its one spelling. */
function canonicalPaths(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((path) => canonicalPath(String(path)))
    : canonicalPath(String(value));
}
