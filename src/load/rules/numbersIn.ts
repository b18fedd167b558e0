import { decimal } from '../../domain/figure/rationalDecimals.ts';
import { readNumber } from '../../domain/figure/readNumber.ts';
import { Unreadable } from '../../domain/figure/Unreadable.ts';

const numeral = '〇零一二两三四五六七八九十百千万亿';
const written = new RegExp(
  `\\d[\\d,.]*(?:[${numeral}]+)?|[${numeral}]+(?:点[〇零一二三四五六七八九]+)?`,
  'gu',
);

/**
 * The numbers that a text writes, in one form whatever its digits: `３０％`, `三十` and `30` are 30, `1.2万` is 12000; of 三成
 * both 3 and 30. What can be read in two ways (`三四`) counts digit by digit.
 */
export function numbersIn(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').replace(/(?<=\d)\s+(?=\d{3}(?!\d)|[万亿])/gu, '');
  const found = new Set<string>();
  for (const { 0: number, index } of plain.matchAll(written)) {
    for (const each of readAll(number.replace(/[,.]+$/u, ''))) found.add(each);
    if (plain[index + number.length] === '成') for (const each of readAll(number)) found.add(`${each}0`);
  }
  return found;
}

function readAll(number: string): readonly string[] {
  try {
    return [decimal(readNumber(number))];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const parts = number.match(/\d[\d,.]*|\D/gu) ?? [];
    return parts.length < 2 ? [number] : parts.flatMap(readAll);
  }
}
