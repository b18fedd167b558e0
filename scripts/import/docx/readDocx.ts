import type { SourceText } from '../../../src/import/source/SourceText.ts';
import { otherKindOf } from '../decodeDocument.ts';
import { ImportRefusal } from '../ImportRefusal.ts';
import { solidLines } from '../solidLines.ts';
import { autoNumbers } from './autoNumbers.ts';
import { documentText } from './documentText.ts';
import { noteTexts } from './noteTexts.ts';
import { parseXml } from './parseXml.ts';
import { readZip } from './readZip.ts';

/** The text of a Word file: a line for each paragraph, break and cell, with its automatic numbers. Throws ImportRefusal. */
export function readDocx(bytes: Buffer, name: string): SourceText {
  const other = otherKindOf(bytes);
  if (other !== undefined && !isZip(bytes)) throw new ImportRefusal(`扩展名是 .docx，内容不是：${other}`);
  const file = readZip(bytes);
  const part = (path: string) => {
    const content = file(path);
    return content && parseXml(new TextDecoder().decode(content));
  };
  const document = part('word/document.xml');
  if (document === undefined)
    throw new ImportRefusal('这个文件不是 Word 文档（里面没有 word/document.xml）；请另存为 .docx 后再试');
  const read = documentText(document, autoNumbers(part('word/numbering.xml'), part('word/styles.xml')));
  const { numbers, deletions, raised, struck, hidden } = read;
  const notes = noteTexts(read.notes, part('word/footnotes.xml'), part('word/endnotes.xml'));
  const samples = [...new Set(numbers)].slice(0, 4).map((number) => `“${number}”`);
  const remarks = [
    ...(numbers.length > 0
      ? [`Word 自动编号已按编号定义还原 ${numbers.length} 处（${samples.join('')}等），请对照原件`]
      : []),
    ...(notes.length > 0 ? [`脚注或尾注 ${notes.length} 条，标号已还原，注文放在最后的“脚注”里`] : []),
    ...(raised > 0 ? [`上标或下标 ${raised} 处，录成了上标、下标字符（如 x²），请对照原件`] : []),
    ...(struck > 0
      ? [`有 ${struck} 处划了删除线的文字没有读入，在原处标明；请对照原件，看是不是已经删去`]
      : []),
    ...(hidden > 0
      ? [`有 ${hidden} 处隐藏的文字没有读入，在原处标明；是正文的，请在 Word 里取消隐藏后另存`]
      : []),
    ...(deletions > 0
      ? [`有 ${deletions} 处修订删除的文字没有读入，修订插入的文字已读入；请先在 Word 里接受修订`]
      : []),
  ];
  return { name, ...solidLines(read.text, read.gaps, read.tables), declared: [], remarks, notes };
}

function isZip(bytes: Buffer): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
