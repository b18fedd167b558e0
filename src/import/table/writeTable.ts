import { escapeInline } from '../escape/escapeInline.ts';
import type { TableGrid } from './TableGrid.ts';

/**
 * A table as Markdown that renders exactly its cells, but for spaces at the ends of their lines. Markdown wants a head: it is
 * the first row, also where that does not read as one, for an empty head would be a row that the document does not have.
 */
export function writeTable(grid: TableGrid): string {
  const [head = [], ...body] = grid.rows.map((cells) =>
    cells.map((lines) => lines.map(({ text }) => escapeCell(text)).join('<br />')),
  );
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Whether the first row is a head: short words in every cell, no numbers but years, no lists, no hidden name. */
export function hasHead({ rows }: TableGrid): boolean {
  return (rows[0] ?? []).every((lines) => {
    const text = lines.map((line) => line.text.trim()).join('');
    return text !== '' && text.length <= 12 && !/\d(?!\d{0,3}年)|[×、，。；：]/u.test(text);
  });
}

/** A bar would end the cell, whatever stands before it. */
function escapeCell(text: string): string {
  return escapeInline(text.replace(/^[ \t]+|[ \t]+$/gu, '')).replaceAll('|', '&#124;');
}
