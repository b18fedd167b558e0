import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a table of data has, in words: rows, columns, merged cells; undefined for what only lays out a page. */
export function htmlTable(element: Element): string | undefined {
  if (element.tagName !== 'table') return undefined;
  const inside = element.childNodes.flatMap(elementsIn);
  if (inside.some(({ tagName }) => tagName === 'table')) return undefined;
  const rows = inside.filter(({ tagName }) => tagName === 'tr');
  const columns = Math.max(
    0,
    ...rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)),
  );
  if (columns < 2) return undefined;
  const merged = rows.flatMap(cellsOf).filter(({ attrs }) => attrs.some(isMerged)).length;
  return tableWords(rows.length, columns, merged);
}

/** The words for a table whose cells follow as paragraphs. */
export function tableWords(rows: number, columns: number, merged: number): string {
  const more = merged > 0 ? `，有 ${merged} 个合并的格` : '';
  return `以下是一张 ${rows} 行 ${columns} 列的表${more}，逐格成段录入`;
}

function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(
    (node): node is Element =>
      defaultTreeAdapter.isElementNode(node) && (node.tagName === 'td' || node.tagName === 'th'),
  );
}

/** How many columns or rows a cell covers. */
export function spanOf({ attrs }: Element, way: 'colspan' | 'rowspan'): number {
  return Math.min(100, Math.max(1, Number(attrs.find(({ name }) => name === way)?.value ?? 1) || 1));
}

function isMerged({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return (name === 'colspan' || name === 'rowspan') && Number(value) > 1;
}

function elementsIn(node: Node): readonly Element[] {
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  return [node, ...node.childNodes.flatMap(elementsIn)];
}
