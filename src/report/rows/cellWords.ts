import { marks } from '../../domain/lists/marks.ts';
import type { Column } from '../../domain/table/Column.ts';
import type { PrintedFigure, PrintedRequirement } from '../../domain/table/printedColumns.ts';
import { formatBreakdown } from '../../format/formatBreakdown.ts';
import { formatDate } from '../../format/formatDate.ts';
import { formatMark } from '../../format/formatMark.ts';

/** A cell of an input table in words: labels for codes of closed lists, marks spelled out. Empty where the cell is blank. */
export function cellWords(column: Column, value: unknown): string {
  if (value === undefined) return '';
  switch (column.kind) {
    case 'figure':
      return (value as PrintedFigure).text;
    case 'requirement':
      return (value as PrintedRequirement).text;
    case 'choice':
      return [value]
        .flat()
        .map((code) => choiceWord(column, String(code)))
        .join('、');
    case 'list':
      return (value as readonly string[]).join('；');
    case 'date':
      return formatDate(String(value));
    case 'breakdown':
      return formatBreakdown(String(value));
    case 'count':
      return value === 'x' || value === 'z' || value === 'c' || value === 'r'
        ? formatMark(value)
        : String(value);
    case 'code':
    case 'text':
    case 'year':
      return String(value);
  }
}

function choiceWord({ allowed }: Column, code: string): string {
  if (allowed !== undefined && Object.hasOwn(allowed, code)) return allowed[code] ?? code;
  return code === 'x' ? marks.x : code;
}
