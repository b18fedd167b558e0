import type { Unit } from '../../domain/lists/units.ts';
import type { PrintedFigure } from '../../domain/table/printedColumns.ts';

/** What may stand behind a number and its unit: 25个以上, 50%左右. */
const afterUnit = /(?:及?以[上下内]|左右|上下|之?间)$/u;
/** A number at the end, to which a unit can be joined. Words such as 全部 and 一半 take none. */
const endsInNumber = /[\d〇零一二两三四五六七八九十百千万亿余多]$/u;

/** The printed form, its own words kept, with the unit put in where the document left it to the context: 1,878 → 1,878所. */
export function withUnit({ text, unit: printed }: Pick<PrintedFigure, 'text' | 'unit'>, unit: Unit): string {
  if (printed !== undefined) return text;
  const [tail = ''] = afterUnit.exec(text) ?? [];
  const number = text.slice(0, text.length - tail.length).trimEnd();
  return endsInNumber.test(number.normalize('NFKC')) ? `${number}${unit}${tail}` : text;
}
