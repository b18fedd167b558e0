import type { Unit } from '../lists/units.ts';
import type { Cursor } from './Cursor.ts';
import type { Rational } from './Rational.ts';
import { compare, divide, equals, multiply, negate, rational } from './rationalArithmetic.ts';
import { readNumber } from './readNumber.ts';
import { Unreadable } from './Unreadable.ts';

/** The large unit that a number was printed in, so that a page can keep to it. */
export type Scale = '' | '万' | '亿';

/** One number with its unit: `437个`, `5亿多元`, `百分之六十`, `六成`, `一半`, `全部`. A share is in percent. */
export interface Quantity {
  readonly value: Rational;
  readonly unit: Unit | undefined;
  /** 余 or 多: somewhat above the number. */
  readonly more: boolean;
  /** 全部, 全覆盖: no number is printed. */
  readonly implied: boolean;
  /** 成: tenths of the whole. */
  readonly tenths: boolean;
  readonly scale: Scale;
  /** The number as printed, NFKC applied. */
  readonly text: string;
}

const ten = rational(10);
const hundred = rational(100);
const plain = { unit: undefined, more: false, implied: false, tenths: false, scale: '', text: '' } as const;

/** Reads one quantity at the cursor; undefined where there is none. Throws Unreadable. */
export function readQuantity(cursor: Cursor): Quantity | undefined {
  if (cursor.take('all')) return { ...plain, value: hundred, unit: '%', implied: true };
  if (cursor.take('half')) return { ...plain, value: rational(50), unit: '%', more: moreAt(cursor) };
  const negative = cursor.take('minus') !== undefined;
  const number = cursor.take('number');
  if (number === undefined) return undefined;
  const { text } = number;
  if (cursor.take('over')) {
    return {
      ...plain,
      value: signed(percentOf(text, cursor), negative),
      unit: '%',
      more: moreAt(cursor),
      text,
    };
  }
  const moreBefore = moreAt(cursor);
  const scaleText = moreBefore ? multiplierAt(cursor) : '';
  const size = scaleText === '' ? rational(1) : readNumber(scaleText);
  const magnitude = multiply(readNumber(text), size);
  const value = signed(magnitude, negative);
  const scale = scaleOf(text + scaleText);
  if (cursor.take('tenths')) {
    return {
      ...plain,
      value: tenthsOf(value, text),
      unit: '%',
      more: moreAt(cursor) || moreBefore,
      tenths: true,
      text,
    };
  }
  const unit = cursor.take('unit')?.unit;
  return { ...plain, value, unit, more: moreAt(cursor) || moreBefore, scale, text };
}

/** Tenths (成) in percent, from 0 to 十成. Throws Unreadable outside. */
export function tenthsOf(value: Rational, text: string): Rational {
  if (compare(value, rational(0)) < 0 || compare(value, ten) > 0) {
    throw new Unreadable(`“${text}成”读不懂；一成是10%，最多十成`);
  }
  return multiply(value, ten);
}

function signed(value: Rational, negative: boolean): Rational {
  return negative ? negate(value) : value;
}

function percentOf(whole: string, cursor: Cursor): Rational {
  const part = cursor.take('number')?.text;
  const denominator = readNumber(whole);
  if (part === undefined) throw new Unreadable(`“${whole}分之”后面没有数；请写成百分数，如 60%`);
  if (equals(denominator, rational(1000)) || equals(denominator, rational(10_000))) {
    throw new Unreadable(
      `“${whole}分之${part}”不是百分数；请换算后写，如 千分之五写 0.5%，并在说明栏记下原话`,
    );
  }
  const share = divide(multiply(readNumber(part), hundred), denominator);
  if (share === undefined) throw new Unreadable(`“${whole}分之${part}”的分母是0`);
  return share;
}

/** The 万 of 10多万, the 百万 of 3多百万. */
function multiplierAt(cursor: Cursor): string {
  const next = cursor.next();
  if (next?.kind !== 'number' || !/^[百千万亿]+$/u.test(next.text)) return '';
  return cursor.take('number')?.text ?? '';
}

function moreAt(cursor: Cursor): boolean {
  return cursor.take('more') !== undefined;
}

function scaleOf(text: string): Scale {
  if (text.endsWith('亿')) return '亿';
  return text.endsWith('万') ? '万' : '';
}
