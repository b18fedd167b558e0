import { units, withoutUnits } from './coreOf.ts';
import { foldName, lettersOf } from './foldName.ts';

const numeral = '一二三四五六七八九十百';
const startsWithNumber = new RegExp(`^[${numeral}]`, 'u');
const endsWithNumber = new RegExp(`[${numeral}]$`, 'u');

/**
 * How well names answer what was typed: 0 the very name, 1 its beginning, 2 a part, 3 a part once 市, 县 … are left out on one
 * side, 4 a part as it is written that cuts a number in two (三中 in 十三中); infinite when it is not in the name at all.
 */
export function nameMatcher(typed: string): (name: string) => number {
  const query = foldName(typed);
  const written = lettersOf(typed);
  // Of 二区 only 二 would be left, which is in every 第二小学.
  const loose = withoutUnits(query).length < 2 ? undefined : new RegExp(loosely(query), 'gu');
  const cutsNumber = (before: string): boolean => startsWithNumber.test(query) && endsWithNumber.test(before);
  return (name) => {
    const text = foldName(name);
    if (text === query) return 0;
    if (text.startsWith(query)) return 1;
    for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) {
      if (!cutsNumber(text.slice(0, at))) return 2;
    }
    if (loose !== undefined) {
      for (const { index } of text.matchAll(loose)) if (!cutsNumber(text.slice(0, index))) return 3;
    }
    return written !== '' && lettersOf(name).includes(written) ? 4 : Number.POSITIVE_INFINITY;
  };
}

/** 市, 县 … of the query may be missing in the name and the other way round; one never stands for another. */
function loosely(query: string): string {
  const isUnit = (character: string | undefined): boolean =>
    character !== undefined && units.includes(character);
  const characters = [...query];
  return characters
    .map((character, index) => {
      const next = characters[index + 1];
      if (isUnit(character)) return `${character}?`;
      return next === undefined || isUnit(next) ? character : `${character}[${units}]{0,2}`;
    })
    .join('');
}
