import { type Mark, marks } from '../domain/lists/marks.ts';
import type { Column } from '../domain/table/Column.ts';
import type { PrintedFigure, PrintedRequirement } from '../domain/table/printedColumns.ts';

/** A mark as downloads write it: `[x]`. */
export function markText(mark: Mark): string {
  return `[${mark}]`;
}

/** A value as the cleaned table writes it: reading the text again gives the same value. Blank cells stay blank. */
export function cellText(column: Column, value: unknown): string {
  if (value === undefined) return '';
  switch (column.kind) {
    case 'figure': {
      const figure = value as PrintedFigure;
      return typeof figure.value === 'string' ? markText(figure.value) : figure.text;
    }
    case 'requirement':
      return (value as PrintedRequirement).text;
    case 'count':
      return typeof value === 'number' ? String(value) : markText(value as Mark);
    case 'choice':
      return choiceText(column, value);
    case 'list':
      return (value as readonly string[]).join(';');
    case 'code':
    case 'text':
    case 'date':
    case 'year':
    case 'breakdown':
      return String(value);
  }
}

function choiceText(column: Column, value: unknown): string {
  if (Array.isArray(value)) return value.join(';');
  const code = String(value);
  const unknown = column.allowed !== undefined && !(code in column.allowed) && code in marks;
  return unknown ? `[${code}]` : code;
}
