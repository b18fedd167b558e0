import type { SourceText } from '../../../src/import/source/SourceText.ts';
import { ImportRefusal } from '../ImportRefusal.ts';
import { autoNumbers } from './autoNumbers.ts';
import { documentText } from './documentText.ts';
import { parseXml } from './parseXml.ts';
import { readZip } from './readZip.ts';

/** The text of a Word file: a line for each paragraph, break and cell, with its automatic numbers. Throws ImportRefusal. */
export function readDocx(bytes: Buffer, name: string): SourceText {
  const file = readZip(bytes);
  const part = (path: string) => {
    const content = file(path);
    return content && parseXml(new TextDecoder().decode(content));
  };
  const document = part('word/document.xml');
  if (document === undefined)
    throw new ImportRefusal('这个文件不是 Word 文档（里面没有 word/document.xml）；请另存为 .docx 后再试');
  const { text, numbers, notes, pictures, deletions } = documentText(
    document,
    autoNumbers(part('word/numbering.xml'), part('word/styles.xml')),
  );
  const samples = [...new Set(numbers)].slice(0, 4).map((number) => `“${number}”`);
  const remarks = [
    ...(numbers.length > 0
      ? [`Word 自动编号已按编号定义还原 ${numbers.length} 处（${samples.join('')}等），请对照原件`]
      : []),
    ...(notes > 0 ? [`有 ${notes} 条脚注或尾注没有读入，请自行补上`] : []),
    ...(pictures > 0 ? [`有 ${pictures} 幅图片没有读入；图片里的文字请自行补上`] : []),
    ...(deletions > 0
      ? [`有 ${deletions} 处修订删除的文字没有读入，修订插入的文字已读入；请先在 Word 里接受修订`]
      : []),
  ];
  return { name, text, declared: [], remarks };
}
