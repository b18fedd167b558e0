import { type Unit, units } from '../../domain/lists/units.ts';
import type { PrintedFigure } from '../../domain/table/printedColumns.ts';

/** What may stand behind a number and its unit: 25个以上, 50%左右. */
const afterUnit = /(?:及?以[上下内]|左右|上下|之?间)$/u;
/** A number at the end, to which a unit can be joined. Words such as 全部 and 一半 take none. */
const endsInNumber = /[\d〇零一二两三四五六七八九十百千万亿余多]$/u;

/**
 * The printed form, its own words kept, with the unit put in where the document left it to the context: 1,878 → 1,878所. A
 * number that `phrase` shows to be joined to another word (五统一, 六大中心) stays as it is printed.
 */
export function withUnit(
  { text, unit: printed }: Pick<PrintedFigure, 'text' | 'unit'>,
  unit: Unit,
  phrase = '',
): string {
  if (printed !== undefined || isJoined(text, unit, phrase)) return text;
  const [tail = ''] = afterUnit.exec(text) ?? [];
  const number = text.slice(0, text.length - tail.length).trimEnd();
  return endsInNumber.test(number.normalize('NFKC')) ? `${number}${unit}${tail}` : text;
}

function isJoined(text: string, unit: Unit, phrase: string): boolean {
  const at = phrase.indexOf(text);
  const next = at === -1 ? '' : phrase.slice(at + text.length);
  const isClassified = units[unit].classifiers.some((classifier) => next.startsWith(classifier));
  return /^\p{Script=Han}/u.test(next) && !isClassified;
}
