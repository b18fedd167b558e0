import type { Rational } from './Rational.ts';
import { add, compare, multiply, rational } from './rationalArithmetic.ts';
import { readDigits } from './readDigits.ts';

const digits = '零一二三四五六七八九';
const ten = rational(10);
const places: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10, '': 1 };
const step = /([零〇]?)([一二两三四五六七八九]|\d+(?:\.\d+)?)?([千百十]|$)/uy;

/** The Arabic digits of Han digits read one by one: 二〇一八 is `2018`. */
export function hanDigits(text: string): string {
  return [...text.replaceAll('〇', '零')].map((sign) => digits.indexOf(sign)).join('');
}

/**
 * A numeral below 一万: 十三, 一百零三, 两千, 3千; 千, 百, 十 each once and in order, 零 where, and only where, a place is
 * skipped; or digits in a row (二〇一八). Undefined where it is not one clear number.
 */
export function readBelowTenThousand(text: string): Rational | undefined {
  if (text === '') return undefined;
  if (text === '两') return rational(2);
  if (text === '百' || text === '千') return rational(places[text] ?? 0);
  if (/^[〇零一二三四五六七八九]+$/u.test(text)) return readInARow(text);
  let total = rational(0);
  let place = 10_000;
  for (let at = 0; at < text.length; at = step.lastIndex) {
    step.lastIndex = at;
    const [, zero = '', written, sign = ''] = step.exec(text) ?? [];
    const size = places[sign] ?? 0;
    const count = countOf(written, sign);
    const skips = at > 0 && size * 10 < place;
    if (count === undefined || size >= place || total.denominator !== 1n) return undefined;
    if (skips !== (zero !== '')) return undefined;
    total = add(total, multiply(count, rational(size)));
    place = size;
  }
  return total;
}

/** Ten may stand alone (十三); 两 only before 千 and 百; a bare Arabic digit never follows a Han place (2千3). */
function countOf(written: string | undefined, sign: string): Rational | undefined {
  if (written === undefined) return sign === '十' ? rational(1) : undefined;
  if (written === '两') return sign === '千' || sign === '百' ? rational(2) : undefined;
  if (!/^\d/u.test(written)) return rational(digits.indexOf(written));
  const count = readDigits(written);
  return sign !== '' && compare(count, ten) < 0 ? count : undefined;
}

/** A lone digit, or digits in a row where a 〇 or their number shows that no “three or four” is meant. */
function readInARow(text: string): Rational | undefined {
  const clear = text.length === 1 || text.length >= 4 || /[〇零]/u.test(text);
  if (!clear || (text.length > 1 && /^[〇零]/u.test(text))) return undefined;
  return rational(BigInt(hanDigits(text)));
}
