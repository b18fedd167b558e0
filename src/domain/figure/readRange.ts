import type { Rational } from './Rational.ts';
import { compare, multiply } from './rationalArithmetic.ts';
import { readNumber } from './readNumber.ts';
import type { Quantity } from './readQuantity.ts';
import { tenthsOf } from './readQuantity.ts';
import { Unreadable } from './Unreadable.ts';

/** The two quantities of a range made alike: `1-2个`, `30%-40%`, `三到四成` share their unit. Throws Unreadable. */
export function readRange(low: Quantity, high: Quantity, printed: string): readonly [Quantity, Quantity] {
  const unit = high.unit ?? low.unit;
  const plain = ![low, high].some(({ more, implied }) => more || implied);
  if (!plain || (low.unit !== undefined && low.unit !== unit)) {
    throw new Unreadable(`“${printed}”的前后两个数不能连成一段；请写成 1—2个、30%—40% 的样子`);
  }
  refuseSharedScale(low, high, printed);
  const tenths = high.tenths && low.unit === undefined;
  const first = { ...low, unit, value: tenths ? tenthsOf(low.value, low.text) : low.value };
  if (compare(first.value, high.value) >= 0) {
    throw new Unreadable(`“${printed}”应当前小后大；请核对两个数，日期不要写在这里`);
  }
  return [first, { ...high, unit }];
}

/** 1-2万 may mean 1万—2万 or 1—2万; GB/T 15835 asks for the first to be written out. */
function refuseSharedScale(low: Quantity, high: Quantity, printed: string): void {
  const scale = /[百千万亿]+$/u.exec(high.text)?.[0];
  if (scale === undefined || /[百千万亿]$/u.test(low.text)) return;
  const other: Rational = multiply(low.value, readNumber(scale));
  if (compare(other, high.value) >= 0) return;
  throw new Unreadable(`“${printed}”可以有两种读法；请写明两头的单位，如 ${low.text}${scale}—${high.text}`);
}
