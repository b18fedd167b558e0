import { numberingOf } from '../clauses/numbering.ts';
import type { KindLine } from '../document/Extent.ts';
import { folioOf } from '../document/folios.ts';
import type { Doubt } from './Doubt.ts';
import { linesInWords } from './linesInWords.ts';

/** A text copied from a PDF: paragraphs broken at the ends of printed lines, a page's number among them. */
export function wrapDoubts(lines: readonly KindLine[]): readonly Doubt[] {
  const broken = lines.filter((line, at) => breaksOff(line, lines[at + 1]));
  const text = lines.filter(({ kind }) => kind === 'prose' || kind === 'item' || kind === 'other');
  const isWrapped = broken.length >= 3 && broken.length * 5 >= text.length;
  const where = linesInWords(broken.map(({ number }) => number));
  return [
    ...(isWrapped
      ? [
          {
            message: `这份文字像是按版面断行的（如从 PDF 复制，${where}没有写完就换行），照录为分开的段落；请在来源文件里把断开的行接好再导入`,
          },
        ]
      : []),
    ...lines
      .filter(({ text: line }) => folioOf(line) !== undefined)
      .map(({ number, text: line }) => ({
        line: number,
        message: `“${line.trim()}”像印刷页码，没有切掉；若是，请删去`,
      })),
  ];
}

/** Whether a line of some length ends in the midst of a sentence and the next goes on with it. */
function breaksOff(line: KindLine, next: KindLine | undefined): boolean {
  if (next === undefined || (line.kind !== 'prose' && line.kind !== 'item' && line.kind !== 'other'))
    return false;
  if (line.isTabled === true || /\t| {2}|　[^　]+　/u.test(line.text.trim())) return false;
  const end = line.text.trim();
  if (end.length < 10 || /[。；;：:！!？?）)」』”》〉】\]…]$/u.test(end)) return false;
  if (line.kind === 'item' && !/[，,、。；]/u.test(end)) return false;
  const isText = next.kind === 'prose' || next.kind === 'other';
  return isText && numberingOf(next.text) === undefined && /[，,。；;]/u.test(next.text);
}
