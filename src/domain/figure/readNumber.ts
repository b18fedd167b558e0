import type { Rational } from './Rational.ts';
import { add, compare, multiply, rational } from './rationalArithmetic.ts';
import { rationalOfDecimal } from './rationalDecimals.ts';
import { hanDigits, readBelowTenThousand } from './readBelowTenThousand.ts';
import { readDigits } from './readDigits.ts';
import { Unreadable } from './Unreadable.ts';

const zero = rational(0);
const scales = [
  ['亿', 100_000_000],
  ['万', 10_000],
] as const;

/**
 * Reads one number without sign, unit or qualifier, NFKC applied: `1,878` `12.5` `5亿` `1.2万` `1亿2000万` `十三` `一百零三`
 * `二〇一八` `九十九点五`. Exact. Throws Unreadable for wrong grouping (`1,23`) and for what two readers would read
 * differently: `三四`, `一百三`, `三万五`.
 */
export function readNumber(text: string): Rational {
  if (/^[\d.,]+$/u.test(text)) return readDigits(text);
  const pointed = /^([〇零一二两三四五六七八九十百千万亿]+)点([〇零一二三四五六七八九]+)([百千万亿]*)$/u.exec(
    text,
  );
  const value = pointed === null ? readWhole(text) : readPointed(pointed);
  if (value === undefined) {
    throw new Unreadable(
      `“${text}”不能确定是哪一个数；请照原文核对，改用阿拉伯数字（如 130、35000），三到四写成 3—4`,
    );
  }
  return value;
}

/** 九十九点五, 一点二万. */
function readPointed([, whole = '', places = '', scale = '']: RegExpExecArray): Rational | undefined {
  const before = readWhole(whole);
  const factor = scale === '' ? rational(1) : readWhole(scale);
  if (before === undefined || factor === undefined) return undefined;
  return multiply(add(before, rationalOfDecimal(`0.${hanDigits(places)}`)), factor);
}

function readWhole(text: string): Rational | undefined {
  const scale = scales.find(([sign]) => text.includes(sign));
  if (scale === undefined) return /^[\d.,]+$/u.test(text) ? readDigits(text) : readBelowTenThousand(text);
  const [sign, size] = scale;
  const at = text.lastIndexOf(sign);
  const rest = text.slice(at + 1);
  const count = at === 0 ? rational(1) : readWhole(text.slice(0, at));
  if (count === undefined || rest === '') return count && multiply(count, rational(size));
  const added = at > 0 && count.denominator === 1n ? readRest(rest, size) : undefined;
  return added && add(multiply(count, rational(size)), added);
}

/** What follows 亿 or 万. A skipped place must show (零, all the digits, or its own 万), or 三万五 could be mistaken. */
function readRest(rest: string, size: number): Rational | undefined {
  const saysZero = /^[零〇]/u.test(rest);
  const value = readWhole(saysZero ? rest.slice(1) : rest);
  if (value === undefined || compare(value, zero) <= 0 || compare(value, rational(size)) >= 0)
    return undefined;
  const skips = compare(value, rational(size / 10)) < 0;
  const spelledOut = /^\d+$/u.test(rest) && rest.length === String(size).length - 1;
  const named = /^\d.*[十百千万]$/u.test(rest);
  return spelledOut || named || skips === saysZero ? value : undefined;
}
