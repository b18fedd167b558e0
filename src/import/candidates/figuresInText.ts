import { type PrintedReading, readPrinted } from '../../domain/figure/readPrinted.ts';
import { forbiddingBound, knownBounds, leadingBounds, trailingBounds } from './boundWords.ts';
import { cutBound } from './cutBound.ts';
import { unlistedNumbers } from './unlistedNumbers.ts';
import { vagueFigures } from './vagueFigures.ts';

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

/** Words that are also the end of another: 附近8个, 传达5次. */
const standing: Readonly<Record<string, string>> = {
  近: '(?<![附最邻临靠])近',
  约: '(?<![预节签违邀])约',
  达: '(?<![传发抵送表直到])达',
};
const leads = [forbiddingBound, ...leadingBounds].map((word) => standing[word] ?? word).join('|');
/** Also 6 842 and 58 316, grouped by blanks of any width. */
const digits =
  '(?:(?<![\\d.,])\\d{1,3}(?:\\s\\d{3})+(?:[.．]\\d+)?(?![\\d.,])|[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?)';
const han =
  '(?:[二三四五六七八九十两][二三四五六七八九十百千万两]{0,5}|一[十百千万][二三四五六七八九十百千万两]{0,4})';
const range = `(?:${digits})(?:[万亿%％]?\\s*(?:[-—–~～至到]|——)\\s*${digits})?`;
const numerals = `${han}(?:[至到]${han})?`;
const unit =
  '个百分点|[%％]|个(?![县市区省](?!级)|乡镇|月|工作日|小时|学期|学年|星期|周)|所(?!有|以(?![上下内外])|在|属)|家(?!长|庭|访)|名(?!单|义|额)|人次|人(?!口|员|民|才|均|数|力|大|社|文|生|格|事)|位(?!一体|于|置)|元|班(?!级|额|主任)|次(?!(?:全体)?会议|序)|(?<=(?:召开|举行|举办)[^,，。；;]{0,6}\\d{1,2}\\s?)次(?=(?:全体)?会议)|项(?!目)|件|条|类|种';
const fraction = '[一二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3}';
const tenths =
  '(?:[一二三四五六七八九][至到])?[一二三四五六七八九\\d](?:\\.\\d)?成(?=以上|以下|左右|多|的|[\\u4e00-\\u9fff]{0,4}学校|[,，。；;”"」]|$)';
const unled = '(?<![第〔\\d.〇一二三四五六七八九十百千万两几]|数(?=[十百千万])|第\\s|上(?=[百千万]))';
const core = `(?:百分之(?:${han}|百)|${fraction}|${tenths}|(?:半数|一半)(?=以上|以下)|(?:${range}|${numerals})\\s?[万亿]?[余多]?[万亿]?\\s?(?:${unit}))`;
const trails = `(?:\\s?(?:[(（]含(?:本数)?[)）]\\s?)?(?:${trailingBounds.join('|')})|内(?=[,，。；;、)）]|$))`;
const figure = new RegExp(
  `(?:(?:${leads})\\s*|${unled})${core}${trails}?(?:[(（]不?含(?:[^()（）\\d]{0,6}|\\d+[个所名人])[)）])?`,
  'gu',
);
/** 一个全覆盖 and “五个全覆盖” are names. */
const whole = /(?<!个)(?:全覆盖|全部覆盖|全面覆盖)/gu;
/** 全部纳入集团, 所有乡镇建成教联体: all of them, without a number. */
const all =
  /全部(?=(?:纳入|加入|达到|达标|实现|完成|建成|建立|开通|配齐|接入|组建)(?![^,，。；;]*(?:控制|\d)))|所有(?=[^,，。；;、]{1,12}(?:纳入|加入|达到|实现|完成|建成|建立|开通|组建)(?![^,，。；;]*\d))/gu;
/** 建有一所 is a number; 一个 elsewhere (一个平台, 每一个) mostly is none. */
const one =
  /(?<=(?:建有|建成|建立|建设|建好|办好|组建|设立|设置|创建|配备|配置|至少|不少于|新增|培育|打造)[好了成?]?)一(?:个|所|家|名|人|班|次)|(?<=(?:召开|举行|举办|开展|组织|进行|考核|考评|评估|检查|督查|研究|每[^,，。；;\d]{1,16})[了过]?)(?:至少|最少|不少于|不低于)?一次(?!性)/gu;
const floors = '至少|最少|起码|至多|最多|不(?:得|应|能|宜|可)?(?:低于|少于|小于|超过|高于|多于|大于)';
const bound = new RegExp(`(${floors})[^,，。；;、\\d]{1,24}$`, 'u');

/** Every number with a unit, percentage, share and 全覆盖 of a sentence, in order. Years, dates and 第…次 are none. */
export function figuresInText(sentence: string): {
  readonly figures: readonly TextFigure[];
  readonly refused: readonly RefusedText[];
} {
  const found = [figure, whole, all, one]
    .flatMap((shape) => [...sentence.matchAll(shape)])
    .toSorted((a, b) => a.index - b.index)
    .filter(({ index }, at, all) => all.findIndex((other) => other.index === index) === at);
  const figures: TextFigure[] = [];
  const refused: RefusedText[] = [];
  for (const { 0: text, index } of found) {
    const solid = knownBounds(text.replace('所有', '全部').replace(/\s+/gu, ''));
    const before = sentence.slice(Math.max(0, index - 40), index);
    const printed = withDistantBound(solid, before);
    const reading = readPrinted(printed);
    // 低2.1个百分点 says how far it is from another.
    const cut =
      printed === solid && !printed.endsWith('个百分点')
        ? cutBound(printed, before, sentence.slice(index + text.length))
        : undefined;
    if (!reading.ok) refused.push({ at: index, length: text.length, reason: reading.reason });
    else if (/^\d/u.test(text) && /\d\s+$/u.test(before)) refused.push(torn(before, text, index));
    else if (cut !== undefined)
      refused.push({ at: index, length: text.length, reason: `“${printed}”${cut}` });
    else figures.push({ printed, reading, at: index, length: text.length });
  }
  const joined = joinPairs(figures, sentence);
  const shared = joined.flatMap((_, at) => sharedBound(joined, at, sentence) ?? []);
  const left = [...refused, ...shared, ...vagueFigures(sentence)];
  return {
    figures: joined.filter(({ at }) => shared.every((other) => other.at !== at)),
    refused: [...left, ...unlistedNumbers(sentence, [...joined, ...left])],
  };
}

/** 2024 120所: a blank stands between digits that are no thousands of one number. */
function torn(before: string, text: string, index: number): RefusedText {
  const [lead = ''] = /[\d.,]+\s+$/u.exec(before) ?? [];
  const reason = `“${lead}${text}”的数字中间有空格，是一个数还是两个请对照原文填`;
  return { at: index - lead.length, length: lead.length + text.length, reason };
}

/** 至少建设3个: the bound stands before the verb and belongs to the number all the same. */
function withDistantBound(text: string, before: string): string {
  const word = bound.exec(before)?.[1];
  const joined = knownBounds(`${word ?? ''}${text}`);
  return word !== undefined && readPrinted(joined).ok ? joined : text;
}

const above = /^(?:不|未|至|最|超|高|低|多|少|大|小|起码)/u;
const behindIt = /(?:以上|以下|以内|左右)$/u;

/** 80% of 不低于100%、80% and 95% of 95%、92%以上 may share the other's bound: which of them it holds for is not said. */
function sharedBound(all: readonly TextFigure[], index: number, sentence: string): RefusedText | undefined {
  const [last, own, next] = [all[index - 1], all[index], all[index + 1]];
  if (own === undefined) return undefined;
  const touches = (one: TextFigure, other: TextFigure) =>
    /^[、和及与]$/u.test(sentence.slice(one.at + one.length, other.at));
  const isBare = !above.test(own.printed) && !behindIt.test(own.printed);
  const shares =
    (last !== undefined && touches(last, own) && above.test(last.printed)) ||
    (next !== undefined && touches(own, next) && behindIt.test(next.printed));
  if (!isBare || !shares) return undefined;
  const reason = `“${own.printed}”和相邻的数是不是同一个“不低于”“以上”，请对照原文填`;
  return { at: own.at, length: own.length, reason };
}

/** 超过100人不足200人 is one figure, and so is 不少于12个、不超过15个. */
function joinPairs(figures: readonly TextFigure[], sentence: string): readonly TextFigure[] {
  const joined: TextFigure[] = [];
  for (const next of figures) {
    const last = joined.at(-1);
    const between = last === undefined ? undefined : sentence.slice(last.at + last.length, next.at);
    const pair =
      last === undefined || between === undefined || !/^[、,，]?[且但]?$/u.test(between)
        ? undefined
        : pairOf(last, next, between);
    if (pair !== undefined) joined.pop();
    joined.push(pair ?? next);
  }
  return joined;
}

function pairOf(first: TextFigure, second: TextFigure, between: string): TextFigure | undefined {
  const printed = `${first.printed}${between.replace(/[,，]/u, '、')}${second.printed}`;
  const reading = readPrinted(printed);
  const length = second.at + second.length - first.at;
  return reading.ok ? { printed, reading, at: first.at, length } : undefined;
}
