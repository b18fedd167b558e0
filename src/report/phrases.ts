import { bulletin } from './bulletin.ts';

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
// What no line of a title may begin or end with.
const clings = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}的了着吗呢年]/u;
const opens = /[\p{Ps}\p{Pi}\p{Pd}第]$/u;
/** A title within the title, and years in brackets, may begin a line. */
const begins = /(?<=\p{L})(?=《|（\d)/u;
const longest = 9;
const numbered = /第[一二三四五六七八九十百\d]+$/u;

/** Words of the subject that the dictionary would cut. */
const terms: readonly string[] = [
  '办到哪一步',
  '集团化办学',
  '教育集团',
  '教育联盟',
  '义务教育',
  '教联体',
  '县域',
];

/** A title as the pieces that a line may be broken between: its words, with the names of places in one piece. */
export function phrases(text: string): readonly string[] {
  return phrasesAround(text, namesOf());
}

let names: readonly string[] | undefined;

function namesOf(): readonly string[] {
  names ??= [...[...bulletin().places.values()].map(({ name }) => name), ...terms].toSorted(
    (a, b) => b.length - a.length,
  );
  return names;
}

/** As `phrases`, with names given, the longest first. */
export function phrasesAround(text: string, kept: readonly string[]): readonly string[] {
  const pieces = splitAt(text, kept).flatMap((part) =>
    kept.includes(part) ? [part] : [...words.segment(part)].map(({ segment }) => segment),
  );
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && (clings.test(piece) || isOpen(before) || isShort(before, piece))) {
      joined[joined.length - 1] = before + piece;
    } else joined.push(piece);
  }
  return joined.flatMap((piece) => piece.split(begins));
}

/** An opening bracket, or 第七 before its 小学. */
function isOpen(before: string): boolean {
  return opens.test(before) || numbered.test(before);
}

/** Signs and single characters are no lines of their own: 第 | 七 | 小学 is 第七小学. */
function isShort(before: string, piece: string): boolean {
  const single = [...piece].length === 1 || [...before].length === 1;
  return single && before.length + piece.length <= longest && !/[，。；：、]$/u.test(before);
}

function splitAt(text: string, kept: readonly string[]): readonly string[] {
  const name = kept.find((each) => text.includes(each));
  if (name === undefined) return text === '' ? [] : [text];
  const at = text.indexOf(name);
  return [...splitAt(text.slice(0, at), kept), name, ...splitAt(text.slice(at + name.length), kept)];
}
