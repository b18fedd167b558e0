import type { Rational } from './Rational.ts';
import { rationalOfDecimal } from './rationalDecimals.ts';
import { Unreadable } from './Unreadable.ts';

/** `1878`, `007`, `12.5`, `1,878.5`: commas every three digits or not at all. Throws Unreadable otherwise. */
export function readDigits(text: string): Rational {
  if (/^\d+(\.\d+)?$/u.test(text)) return rationalOfDecimal(text);
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/u.test(text)) return rationalOfDecimal(text.replaceAll(',', ''));
  throw new Unreadable(`数字“${text}”的写法不对：千分位逗号每三位一个（1,878），小数点只能有一个（12.5）`);
}
