import { readNumeral } from './figure/readNumeral.ts';

const named: Readonly<Record<string, string>> = {
  文头: 'head',
  引言: 'preamble',
  落款: 'signature',
  附件: 'annex',
};

/** The tokens of a path: 三 · （二） · 1 · (1) · 第十二条 · a named part. */
const token =
  /第[〇零一二三四五六七八九十百\d]+[编章节条款项]|（[^（）]+）|[〇零一二三四五六七八九十百]+|\d+|[^（）\d、.．\s]+/gu;

/** One spelling for one path: full-width brackets, no 、 or dots or spaces: `三、(二)1.` is `三（二）1`. */
export function canonicalPath(written: string): string {
  return written
    .normalize('NFKC')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/[、.,，\s]/gu, '');
}

/** The parts of a canonical path, outermost first: `三（二）1` is 三, （二）, 1. */
export function pathParts(path: string): readonly string[] {
  return path.match(token) ?? [];
}

/** The stable page fragment of a path: `三（二）1` is `clause-3-2-1`, `第十二条` is `clause-12t`. */
export function anchorOf(path: string): string {
  return ['clause', ...pathParts(path).map(anchorPart)].join('-');
}

function anchorPart(part: string): string {
  const article = /^第(.+)([编章节条款项])$/u.exec(part);
  if (article !== null) {
    const letter = { 编: 'b', 章: 'z', 节: 'j', 条: 't', 款: 'k', 项: 'x' }[article[2] ?? ''] ?? '';
    return `${numberOf(article[1] ?? '')}${letter}`;
  }
  const inner = part.replace(/[（）]/gu, '');
  return named[inner] ?? numberOf(inner);
}

function numberOf(text: string): string {
  const value = readNumeral(text);
  return value === undefined ? text : String(value);
}
