import { endOfMonth } from './endOfMonth.ts';
import type { FoundFigure } from './FoundFigure.ts';

/** The time that holds for a number: of those named before it in its line the nearest. */
export interface HeldTime {
  readonly words: string;
  /** A year of its own, the document's own present, or a time that is no one year: 去年, 近三年, 2022年至2024年. */
  readonly kind: 'year' | 'now' | 'unclear';
  readonly year: string;
  /** The day that is named with the year; empty where there is none. */
  readonly day: string;
  /** 截至: the number is of that day and not of the time up to it. */
  readonly isUpTo: boolean;
  /** It stands in the number's own sentence. */
  readonly isOwn: boolean;
}

type Sign = Omit<HeldTime, 'isOwn'> & { readonly at: number };

const to = '(?:至|到|[—–~～-]{1,2})';
const unclear = new RegExp(
  [
    `\\d{4}年?(?:\\d{1,2}月)?${to}\\d{4}年`,
    `\\d{4}(?:${to}\\d{2,4})?学年度?|(?:\\d{4}年|今年|去年)[春秋]季(?:学期)?`,
    '\\d{4}年[底末]?[以之]?前',
    '\\d{4}年[^,，。；;\\d]{1,12}以来',
    '(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|[“"]?十[三四五六]五[”"]?)(?:以来|起|[以之]?后)',
    '[“"]?十[三四五六]五[”"]?(?:规划)?(?:期间|时期|期?末|中期)',
    '连续(?:[二两三四五六七八九十]|\\d{1,2})年',
    '近(?:[一二两三四五六七八九十]|\\d{1,2})年来?|(?:[一二两三四五六七八九十]|\\d{1,2})年来|近年来|每年|年均|每个?(?:学年|学期|季度|月|周)(?!\\d)(?=[^,，。；;]*$)',
    '(?<![比较由从与至到])(?:去年|上年|前年)(?!度?[末底]相比)',
  ].join('|'),
  'gu',
);
const years =
  /(截[至止]到?)?(?<![比较由从自与\d])(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?([底末])?(?!至|到|[—–~～-])/gu;
const thisYear = /截[至止]到?(今年)?(?:(\d{1,2})月)(?:(\d{1,2})日)?([底末])?/gu;
/** A part of this year: what is reported of it is not of the document's day. */
const part =
  /(?:今年|本年度)(?:[上下]半年|前?(?:[一二三四]|\d{1,2})(?:季度|个月|(?:[—–~～至到-]{1,2}\d{1,2})?月))/gu;
const now = /今年|本年度|目前|现有|现在|当前|现行/gu;
const counted = /[\d一二两三四五六七八九十]\s?[万亿]?[余多]?\s?[%个所家名人元次项万亿]/u;

/** The nearest time before a number, also over the ends of sentences; undefined where its line names none. */
export function heldTime(
  { earlier, before }: Pick<FoundFigure, 'earlier' | 'before'>,
  dated: string,
): HeldTime | undefined {
  const ownSigns = signsIn(before, dated).map((sign) => ({ ...sign, isOwn: true }));
  // What only says how long something has been done is of no number in another sentence.
  const others = earlier
    .split(/(?<=[。；;！!])/u)
    .flatMap((sentence) =>
      signsIn(sentence, dated).filter(({ kind }) => kind !== 'unclear' || counted.test(sentence)),
    )
    .map((sign) => ({ ...sign, isOwn: false }));
  return ownSigns.at(-1) ?? others.at(-1);
}

function signsIn(sentence: string, dated: string): readonly Sign[] {
  const own = dated.slice(0, 4);
  const found: Sign[] = [];
  const add = (match: RegExpExecArray, time: Partial<Sign> & Pick<Sign, 'kind'>) => {
    const [at, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => at < other.at + other.words.length && other.at < end)) return;
    found.push({ year: '', day: '', isUpTo: false, ...time, at, words: match[0] });
  };
  for (const match of sentence.matchAll(unclear)) add(match, { kind: 'unclear' });
  for (const match of sentence.matchAll(years)) {
    const [, upTo, year = ''] = match;
    if (own === '' || year <= own)
      add(match, { kind: 'year', year, day: dayOf(match), isUpTo: upTo !== undefined });
  }
  for (const match of sentence.matchAll(thisYear)) {
    const [, , month = '', date, end] = match;
    const day = dayOf([match[0], '截至', own, month, date, end]);
    // A month of the document's year that is not over is another year's.
    const isThis = own !== '' && month.padStart(2, '0') <= dated.slice(5, 7);
    add(match, !isThis ? { kind: 'unclear' } : { kind: 'year', year: own, day, isUpTo: true });
  }
  for (const match of sentence.matchAll(part)) add(match, { kind: 'year', year: own });
  for (const match of sentence.matchAll(now)) add(match, { kind: 'now', year: own });
  const signs = found.toSorted((a, b) => a.at - b.at);
  // 截至2024年底，现有8个 is of the end of 2024.
  return signs.filter(
    ({ kind, at }) => kind !== 'now' || !signs.some((other) => other.isUpTo && other.at < at),
  );
}

function dayOf([, upTo, year = '', month, date, end]: readonly (string | undefined)[]): string {
  if (month !== undefined && date !== undefined)
    return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (upTo === undefined || end === undefined) return '';
  return month === undefined ? `${year}-12-31` : endOfMonth(year, Number(month));
}
