import { readNumber } from './readNumber.ts';
import { Unreadable } from './Unreadable.ts';

/** The whole number that a numeral writes (`十二`, `一百零三`, `12`); undefined where it is not one. */
export function readNumeral(text: string): bigint | undefined {
  try {
    const value = readNumber(text.normalize('NFKC').trim());
    return value.denominator === 1n ? value.numerator : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
