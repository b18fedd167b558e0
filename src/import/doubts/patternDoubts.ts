import { certificate } from '../document/maskNumbers.ts';
import { amountEnd } from '../document/personLabels.ts';
import type { SourceLine } from '../source/SourceText.ts';
import type { Doubt } from './Doubt.ts';
import { linesInWords } from './linesInWords.ts';

interface Pattern {
  readonly found: RegExp;
  /** What it may mean; the finds and their lines are put before it. */
  readonly meaning: string;
}

/** What a copy does to a text, told by its traces. One sentence for each, however often it stands. */
const patterns: readonly Pattern[] = [
  {
    found: /〔\d{5,}|〔\d{4}(?![\d〕\])）］】])|(?<=\p{Script=Han})\d{4}〕/gu,
    meaning: '文号的年份括号不全，可能还缺数字',
  },
  {
    found: /\d{4}年\d{3,4}(?![\d年月日])|\d{4}年\d{1,2}月\d{1,2}(?![\d日号—\-–~至、.%％])/gu,
    meaning: '日期缺“月”或“日”',
  },
  { found: /[XxＸｘ×]{2,}/gu, meaning: '内容被隐去，照录；不要猜填' },
  { found: /\d\s[a-zA-Z](?![a-zA-Z])/gu, meaning: '数字和字母之间可能缺了“+”一类符号' },
  {
    found: /\p{Co}|\uFFFD|锟斤拷|烫烫烫|(?<=\p{Script=Han}|[”》）)])\?|\?(?=\p{Script=Han}|[！“”《])/gu,
    meaning: '疑为乱码，请对照原件补正',
  },
  { found: /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/gu, meaning: '看不见的字符，照录' },
  {
    found: new RegExp(
      `(?<!\\d)(?<!${certificate}\\d{0,24})(?:1[3-9]\\d{9}|0\\d{2,3}[-－]\\d{7,8}|\\d{7,8})${amountEnd}`,
      'gu',
    ),
    meaning: '像电话号码；个人电话不应公开，请核对后删去',
  },
  {
    found: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
    meaning: '电子邮箱，照录；个人邮箱不应公开，请核对',
  },
  { found: /<\/?[a-zA-Z][^<>]{0,80}>|&(?:[a-zA-Z]{2,8}|#\d{2,6});/gu, meaning: '像网页代码，照录为文字' },
  { found: /\*\*|~~|`{3,}|\[[^\]]*\]\(\S+?\)/gu, meaning: '像 Markdown 记号，照录为文字' },
  {
    found: /(?<![第一二三四五六七八九十\d〇届两几每本该首末多数])次(?:全体)?会议/gu,
    meaning: '会议次序的数字可能缺失',
  },
];

/** The traces of damage in the lines that were kept. */
export function patternDoubts(lines: readonly SourceLine[]): readonly Doubt[] {
  return patterns.flatMap(({ found, meaning }): readonly Doubt[] => {
    const finds = lines.flatMap(({ number, text, isMasked }) =>
      [...(isMasked === true ? text.replaceAll('××', '') : text).matchAll(found)].map(([what]) => ({
        number,
        what,
      })),
    );
    if (finds.length === 0) return [];
    const samples = [...new Set(finds.map(({ what }) => `“${visible(what)}”`))];
    const shown = samples.slice(0, 5).join('') + (samples.length > 5 ? '等' : '');
    return [{ message: `${shown}（${linesInWords(finds.map(({ number }) => number))}）：${meaning}` }];
  });
}

/** Characters that a terminal does not show, by their code. */
function visible(text: string): string {
  return text.replace(
    /[\p{Co}\p{Cf}\uFFFD]/gu,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
