import { plainName } from '../names/plainName.ts';

const suffix = /(?:自治州|自治县|自治旗|管理区|开发区|省|市|州|盟|县|区|旗)$/u;

/** The ways in which a place's own name may stand before a school's: 遂昌县, 遂昌. Longest first. */
export function prefixesOf(placeName: string): readonly string[] {
  const full = plainName(placeName);
  const short = full.replace(suffix, '');
  return short.length < 2 || short === full ? [full] : [full, short];
}

/** A school's name as two clerks would both write it: no spaces, one kind of brackets and digits, no own place in front. */
export function comparableName(name: string, prefixes: readonly string[]): string {
  const plain = plainName(name);
  const prefix = prefixes.find((word) => plain.startsWith(word) && plain.length - word.length >= 2);
  return prefix === undefined ? plain : plain.slice(prefix.length);
}
