import type { KindLine } from '../document/Extent.ts';
import type { Doubt } from '../doubts/Doubt.ts';
import { type Numbering, type NumberStyle, numberingOf, numberStyles } from './numbering.ts';

/** Numbers that do not follow the one before of the same style: a clause may be missing from the copy. */
export function brokenSequence(lines: readonly KindLine[]): readonly Doubt[] {
  const last = new Map<NumberStyle, Numbering>();
  return lines.flatMap((line): readonly Doubt[] => {
    const number = line.kind === 'item' ? numberingOf(line.text) : undefined;
    if (number === undefined) return [];
    const before = last.get(number.style)?.value ?? 0;
    last.set(number.style, number);
    // Articles are numbered on through chapters.
    const isInner = (style: NumberStyle) =>
      style !== '条' && numberStyles.indexOf(style) > numberStyles.indexOf(number.style);
    if (number.value === 1) for (const style of numberStyles.filter(isInner)) last.delete(style);
    if (number.value === 1 || number.value === before + 1) return [];
    if (number.inserted !== undefined && number.value === before) return [];
    const gap = before === 0 ? '前面没有同类编号' : `前面一个同类编号是 ${before}`;
    return [{ line: line.number, message: `编号“${number.label}”${gap}，中间可能缺了条款` }];
  });
}
