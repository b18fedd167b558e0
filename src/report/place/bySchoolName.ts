const numerals = '一二三四五六七八九';
/** A number in a name: 第十二, 12, or numerals before what kind of school it is (永州三中). */
const numbers =
  /第?([一二三四五六七八九十]{1,3})(?=[小中幼学校园])|第([一二三四五六七八九十]{1,3})|(\d+)|(中心)/gu;
const words = new Intl.Collator('zh-CN');

type Part = string | number;

/** Orders names of schools of one place: those without a town first, then town by town; 第二 before 第十, 中心小学 before both. */
export function bySchoolName(place: string): (a: string, b: string) => number {
  const parts = new Map<string, readonly Part[]>();
  const partsOf = (name: string): readonly Part[] => {
    const known = parts.get(name) ?? split(name.startsWith(place) ? name.slice(place.length) : name);
    parts.set(name, known);
    return known;
  };
  return (a, b) => compare(partsOf(a), partsOf(b)) || words.compare(a, b);
}

/** 老洲镇第二小学 → 老洲镇, 2, 小学. */
function split(name: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of name.matchAll(numbers)) {
    if (match.index > from) parts.push(name.slice(from, match.index));
    const [whole, before, ordinal, digits] = match;
    parts.push(
      whole === '中心' ? 0 : digits === undefined ? numberOf(before ?? ordinal ?? '') : Number(digits),
    );
    from = match.index + whole.length;
  }
  if (from < name.length) parts.push(name.slice(from));
  return parts;
}

/** 一 to 九十九. */
function numberOf(han: string): number {
  const digit = (character: string | undefined): number => numerals.indexOf(character ?? '') + 1;
  if (!han.includes('十')) return digit(han.at(0));
  const [tens = '', ones = ''] = han.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

/** Numbers before words; what ends first comes first. */
function compare(a: readonly Part[], b: readonly Part[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    if (typeof left === 'number') return typeof right === 'number' ? left - right : -1;
    return typeof right === 'number' ? 1 : words.compare(left, right);
  }
  return a.length - b.length;
}
