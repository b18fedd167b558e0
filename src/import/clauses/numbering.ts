import { readNumeral } from '../../domain/figure/readNumeral.ts';

/** The ways of numbering in the order in which official documents nest them. */
export const numberStyles = ['编', '章', '节', '条', '一、', '（一）', '1.', '（1）'] as const;
export type NumberStyle = (typeof numberStyles)[number];

/** The number that a line begins with. */
export interface Numbering {
  readonly style: NumberStyle;
  /** As a clause path writes it: 三 · （二） · 1 · （1） · 第十二条. */
  readonly label: string;
  readonly value: number;
  /** An article put in later: 第五条之一 has 1. */
  readonly inserted?: number | undefined;
  /** What follows the number and its mark. */
  readonly rest: string;
}

const han = '[〇零一二三四五六七八九十百]{1,5}';
/** 1.2025年…, 2.5月底前…: no decimal, for a year and a month follow the point. */
const time = '(?:19|20)\\d{2}(?:年|[-—–至~])|(?:[1-9]|1[0-2])月(?:\\d{1,2}日|[底初中上下前份,，])';
const shapes: readonly (readonly [NumberStyle | 'article', RegExp])[] = [
  ['article', new RegExp(`^第(${han}|\\d{1,3})([编章节条])(?![款项之的规课])[、.:\\s]*(.*)$`, 'u')],
  ['一、', new RegExp(`^(${han})(?:(?:、|\\.(?!\\d))(?!${han}(?:[、.]|年级))|\\s+(?=\\S))\\s*(.*)$`, 'u')],
  ['（一）', new RegExp(`^\\((${han})\\)[、.,]?\\s*(.*)$`, 'u')],
  ['1.', new RegExp(`^(\\d{1,2})(?:、|\\.(?![\\d.])|\\.(?=${time}))\\s*(.*)$`, 'u')],
  ['（1）', /^\((\d{1,2})\)[、.,]?\s*(.*)$/u],
];

const mayBeNumbered = /^[第(\d〇零一二三四五六七八九十百]/u;
const insertedShape = new RegExp(`^第(${han}|\\d{1,3})条之(${han}|\\d{1,2})(?:[、.:\\s]+|$)(.*)$`, 'u');

/** 第五条之一 with a space or nothing behind it; 第五条之一规定的 is a reference. */
function insertedArticle(text: string): Numbering | undefined {
  const [, written = '', second = '', rest = ''] = insertedShape.exec(text) ?? [];
  const [value, inserted] = [readNumeral(written), readNumeral(second)];
  if (value === undefined || inserted === undefined) return undefined;
  return {
    style: '条',
    label: `第${written}条之${second}`,
    value: Number(value),
    inserted: Number(inserted),
    rest,
  };
}

/** Reads the number at the start of a line; undefined where the line is not numbered. Circled numbers do not count. */
export function numberingOf(line: string): Numbering | undefined {
  if (/^\s*[①-⑳⓪❶-❿]/u.test(line)) return undefined;
  const text = line.normalize('NFKC').trim();
  if (!mayBeNumbered.test(text)) return undefined;
  const later = insertedArticle(text);
  if (later !== undefined) return later;
  for (const [style, shape] of shapes) {
    const [, written = '', second = '', third = ''] = shape.exec(text) ?? [];
    const value = written === '' ? undefined : readNumeral(written);
    if (value === undefined || value === 0n) continue;
    if (style !== 'article')
      return { style, label: labelOf(style, written), value: Number(value), rest: second };
    const level = numberStyles.find((name) => name === second);
    if (level !== undefined)
      return { style: level, label: `第${written}${level}`, value: Number(value), rest: third };
  }
  return undefined;
}

function labelOf(style: NumberStyle, written: string): string {
  return style.startsWith('（') ? `（${written}）` : written;
}
