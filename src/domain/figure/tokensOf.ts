import { figureWords } from './figureWords.ts';
import type { Token } from './Token.ts';
import { Unreadable } from './Unreadable.ts';

const longestWord = Math.max(...[...figureWords.keys()].map((word) => word.length));
const number = /(?:(?!百分点)[\d〇零一二两三四五六七八九十百千万亿点]|(?<=\d)[.,](?=\d))+/uy;
const note = /\((不?含)(?:本数|([^()]*))\)/uy;
const invisible = /[\u200b-\u200d\u2060\ufeff]/gu;

/** The words of a printed figure. Throws Unreadable for anything that is none, and quotes it. */
export function tokensOf(printed: string, quoted: string = printed): readonly Token[] {
  const text = tidied(printed, quoted);
  const tokens: Token[] = [];
  const unknown: string[] = [];
  let wasKnown = true;
  for (let at = 0; at < text.length; ) {
    const [token, length] = tokenAt(text, at, tokens.at(-1));
    if (token !== undefined) tokens.push(token);
    else if (wasKnown) unknown.push(text.charAt(at));
    else unknown.push(`${unknown.pop()}${text.charAt(at)}`);
    wasKnown = token !== undefined;
    at += length;
  }
  refuseVague(quoted, tokens);
  if (!tokens.some(({ kind }) => kind === 'number' || kind === 'half' || kind === 'all')) {
    throw new Unreadable(
      `“${quoted}”里读不出数；请照原文写出数和量词，如 437个、60%以上；来源没有数时写 [x]`,
    );
  }
  if (text.includes('‰'))
    throw new Unreadable(`“${quoted}”是千分数；请换算成百分数，5‰ 写 0.5%，并在说明栏记下原话`);
  if (unknown.length > 0) {
    throw new Unreadable(
      `“${quoted}”里的“${unknown.join('”“')}”读不懂；只写数、限定词和量词，如 437个、60%以上、40余所、1—2个`,
    );
  }
  return tokens;
}

/** NFKC makes ６０％ 60%; but a ① or ² that it would turn into a digit is not one. */
function tidied(printed: string, quoted: string): string {
  const text = printed.replace(invisible, '');
  for (const sign of text.match(/\p{N}/gu) ?? []) {
    if (sign.normalize('NFKC') !== sign && !/[０-９]/u.test(sign)) {
      throw new Unreadable(`“${quoted}”里的“${sign}”不是普通数字；请改写成 0—9 的数字`);
    }
  }
  const grouped = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<![\d.,])\d{1,3}(?:\s\d{3})+(?![\d,])/gu, (digits) => digits.replace(/\s/gu, ''));
  const apart = /\d[\d.,]*\s+\d[\d.,]*/u.exec(grouped)?.[0];
  if (apart !== undefined)
    throw new Unreadable(`“${quoted}”的数字“${apart}”中间有空格；请删去空格或改用逗号`);
  const solid = grouped.replace(/\s/gu, '');
  if (solid === '') throw new Unreadable('没有内容；请写一个数，没有数时写 [x] 无数据');
  return solid;
}

function tokenAt(text: string, at: number, last: Token | undefined): [Token | undefined, number] {
  if (text[at] === '-') return [{ kind: endsQuantity(last) ? 'to' : 'minus' }, 1];
  for (let length = Math.min(longestWord, text.length - at); length > 0; length -= 1) {
    const token = figureWords.get(text.slice(at, at + length));
    if (token !== undefined) return [token, length];
  }
  number.lastIndex = at;
  const digits = number.exec(text)?.[0];
  if (digits !== undefined) return [{ kind: 'number', text: digits }, digits.length];
  note.lastIndex = at;
  const [whole, word, inner = ''] = note.exec(text) ?? [];
  if (whole !== undefined) return [{ kind: 'note', includes: word === '含', inner }, whole.length];
  return [undefined, 1];
}

/** After a number or its unit a hyphen is a range's, elsewhere a minus. */
function endsQuantity(last: Token | undefined): boolean {
  return last !== undefined && ['number', 'unit', 'tenths', 'half'].includes(last.kind);
}

/** 数百, 若干; 多所 and 多个 too, where no number stands before 多. */
function refuseVague(quoted: string, tokens: readonly Token[]): void {
  const found = tokens.find(({ kind }) => kind === 'vague');
  const loneMore = tokens.find(({ kind }) => kind !== 'reach')?.kind === 'more';
  if (found?.kind !== 'vague' && !loneMore) return;
  const word = found?.kind === 'vague' ? found.text : '多';
  throw new Unreadable(`“${quoted}”没有确数（“${word}”不是一个数）；请写 [x]，并在说明栏记下原话`);
}
