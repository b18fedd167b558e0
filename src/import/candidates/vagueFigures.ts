import { readPrinted } from '../../domain/figure/readPrinted.ts';
import type { RefusedText } from './figuresInText.ts';

/** 数百名, 若干所, 几十个: a number is meant and none is said. */
const vague =
  /(?<![\d第])(?:数[十百千万]{1,2}|若干|几十|几百|十几|上[百千万])(?:余|多)?\s?(?:个|所|家|名|人次|人|位|元|次|项|件)/gu;

/** What says how much in a way that no cell takes, and what to do. */
const others: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/翻[一二两]?番|[一二两三四五\d]+倍/gu, '是倍数，不是数；基数核实后请换算成数再填'],
  [
    /(?<=比[例重]?[^\d,，。；;]{0,6})\d+(?:\.\d+)?\s?[:：]\s?\d+(?:\.\d+)?|\d+[:：]\d+(?=的?比例)/gu,
    '是比，表里只收数和百分数；请换算后填，并在说明栏记下原话',
  ],
  [/\d+\s?\+\s?(?:个|所|家|名|人|次|项)/gu, '的“+”是不是“以上”，请核实后填'],
  [
    /\d+(?:\.\d+)?\s?[余多]?[万亿](?![-—–~至到]|[\d余多以个所家名位人元次项件条类种班%平字吨亩公千]|\s?[个所家名人元次项平])/gu,
    '没有写量词；请核实是元还是别的单位后填',
  ],
  [
    /(?:零|消除|清零|杜绝)超大班额(?!规划|计划|专项|工作)|超大班额(?:全部|全面|基本)?(?:消除|清零)/gu,
    '没有印数；说的是要求就作目标、已经做到就作数据，请照原文填一行（超大班额，指标请自己登记）',
  ],
  [
    /(?:零|消除|清零|杜绝)大班额(?!规划|计划|专项|工作)|(?<!超)大班额(?:全部|全面|基本)?(?:消除|清零)/gu,
    '没有印数；说的是要求就作目标、已经做到就作数据，请照原文填一行（大班额比例为0）',
  ],
];

/** What looks like a number and is no single one, each with the reason. */
export function vagueFigures(sentence: string): readonly RefusedText[] {
  const unsaid = [...sentence.matchAll(vague)].flatMap(({ 0: text, index }) => {
    const reading = readPrinted(text);
    return reading.ok ? [] : [{ at: index, length: text.length, reason: reading.reason }];
  });
  const unlike = others.flatMap(([pattern, reason]) =>
    [...sentence.matchAll(pattern)].map(({ 0: text, index }) => ({
      at: index,
      length: text.length,
      reason: `“${text}”${reason}`,
    })),
  );
  return [...unsaid, ...unlike];
}
