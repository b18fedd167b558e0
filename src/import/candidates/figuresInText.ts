import { type PrintedReading, readPrinted } from '../../domain/figure/readPrinted.ts';

/** A number in a sentence and where it stands. */
export interface TextFigure {
  readonly printed: string;
  readonly reading: PrintedReading;
  readonly at: number;
  readonly length: number;
}

/** What looks like a number with a unit and has none, or no single one; and why. */
export interface RefusedText {
  readonly at: number;
  readonly length: number;
  readonly reason: string;
}

const bounds = '至少|最少|不低于|不少于|不得低于|不得少于|不超过|不得超过|不高于|不多于';
const lead = `${bounds}|不足|不到|超过|突破|逾|达到|达|提高到|提升到|增加到|扩大到|控制在|降到|降至|低于|高于|大约|将近|约|近|≥|≤|>|<`;
const digits = '[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?';
const han = '[二三四五六七八九十百千万两]{1,6}';
const range = `(?:${digits})(?:\\s*[-—–~至]{1,2}\\s*${digits})?`;
const unit = '个百分点|[%％]|个|所|家|名|人|位(?!一体)|元|班|次(?!(?:全体)?会议)|项|件|条|类|种';
const fraction = '[一二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3}';
const figure = new RegExp(
  `(?<![第〔\\d.〇一二三四五六七八九十百千万两数几]|上(?=[百千万]))(?:(?:${lead})\\s*)?(?:百分之${han}|${fraction}|(?:${range}|${han})[万亿]?[余多]?[万亿]?(?:${unit}))(?:以上|以下|以内|左右)?(?:[(（]不?含[^()（）]{0,6}[)）])?`,
  'gu',
);
const whole = /全覆盖|全部覆盖|全面覆盖/gu;
/** 建有一所 is a number; 一个 elsewhere (一个平台, 每一个) mostly is none. */
const one =
  /(?<=(?:建有|建成|建立|建设|建好|办好|组建|设立|设置|创建|配备|配置|至少|不少于|新增|培育|打造)[好了成]?)一(?:个|所|家|名|人|班|次)/gu;
/** 数百名, 若干所, 几十个: a number is meant and none is said. */
const vague =
  /(?<![\d第])(?:数[十百千万]{1,2}|若干|几十|几百|十几|上[百千万])(?:余|多)?(?:个|所|家|名|人次|人|位|元|次|项|件)/gu;
const bound = new RegExp(`(${bounds})[^,，。；;、\\d]{1,24}$`, 'u');

/** Every number with a unit, percentage, share and 全覆盖 of a sentence, in order. Years, dates and 第…次 are none. */
export function figuresInText(sentence: string): {
  readonly figures: readonly TextFigure[];
  readonly refused: readonly RefusedText[];
} {
  const found = [...sentence.matchAll(figure), ...sentence.matchAll(whole), ...sentence.matchAll(one)]
    .toSorted((a, b) => a.index - b.index)
    .filter(({ index }, at, all) => all.findIndex((other) => other.index === index) === at);
  const figures: TextFigure[] = [];
  const refused: RefusedText[] = [];
  for (const { 0: text, index } of found) {
    const printed = withDistantBound(text, sentence.slice(0, index));
    const reading = readPrinted(printed);
    if (reading.ok) figures.push({ printed, reading, at: index, length: text.length });
    else refused.push({ at: index, length: text.length, reason: reading.reason });
  }
  for (const { 0: text, index } of sentence.matchAll(vague)) {
    const reading = readPrinted(text);
    if (!reading.ok) refused.push({ at: index, length: text.length, reason: reading.reason });
  }
  return { figures: joinPairs(figures), refused };
}

/** 至少建设3个: the bound stands before the verb and belongs to the number all the same. */
function withDistantBound(text: string, before: string): string {
  const word = bound.exec(before)?.[1];
  const joined = `${word ?? ''}${text}`;
  return word !== undefined && readPrinted(joined).ok ? joined : text;
}

/** 超过100人不足200人 is one figure. */
function joinPairs(figures: readonly TextFigure[]): readonly TextFigure[] {
  const joined: TextFigure[] = [];
  for (const next of figures) {
    const last = joined.at(-1);
    const pair = last?.at === undefined || last.at + last.length !== next.at ? undefined : pairOf(last, next);
    if (pair !== undefined) joined.pop();
    joined.push(pair ?? next);
  }
  return joined;
}

function pairOf(first: TextFigure, second: TextFigure): TextFigure | undefined {
  const printed = first.printed + second.printed;
  const reading = readPrinted(printed);
  return reading.ok ? { printed, reading, at: first.at, length: first.length + second.length } : undefined;
}
