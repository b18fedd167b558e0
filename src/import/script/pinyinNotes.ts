import { isPinyinWord } from './pinyinSyllables.ts';

/** A syllable in brackets, or several with or without blanks, behind a character, as some converters leave it: 關(guān), 學（xué）. */
const note =
  /(?<=\p{Script=Han})[（(]([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,24}(?:\s[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,24}){0,5})[）)]/gu;
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/u;
const syllable = /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouüv]{1,3}(?:n|ng|r)?$/u;

/** The syllables noted in brackets behind characters, brackets and character included: `學(xué)`. */
export function pinyinNotes(text: string): readonly string[] {
  return [...text.matchAll(note)]
    .filter(([, inner = '']) => isPinyin(inner))
    .map(({ 0: whole, index }) => `${text.slice(0, index).match(/.$/u)?.[0] ?? ''}${whole}`);
}

/** Where such notes stand in the text, brackets included: start and the index behind the end. */
export function notedSpans(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(note)]
    .filter(([, inner = '']) => isPinyin(inner))
    .map(({ 0: whole, index }) => [index, index + whole.length] as const);
}

/** The text without such notes: what the document said before it was converted. */
export function withoutPinyinNotes(text: string): string {
  return text.replace(note, (whole, inner: string) => (isPinyin(inner) ? '' : whole));
}

function isPinyin(inner: string): boolean {
  return inner.split(/\s/u).every((part) => toneMark.test(part) || syllable.test(part) || isPinyinWord(part));
}
