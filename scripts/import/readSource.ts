import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceText } from '../../src/import/source/SourceText.ts';
import { decodeDocument } from './decodeDocument.ts';
import { readDocx } from './docx/readDocx.ts';
import { ImportRefusal } from './ImportRefusal.ts';
import { readHtml } from './readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';

type Reader = (bytes: Buffer, name: string) => SourceText;

const readers: Readonly<Record<string, Reader>> = {
  '.txt': decodedBy((text, name) => ({ name, text, declared: [], remarks: [] })),
  '.html': decodedBy(readHtml),
  '.htm': decodedBy(readHtml),
  '.md': decodedBy(readMarkdown),
  '.markdown': decodedBy(readMarkdown),
  '.docx': readDocx,
};
const sheet = '表格请在 Excel 或 WPS 里另存为 CSV UTF-8，再把行粘贴到 data 文件夹里对应的表';
const archive = '请用浏览器打开它，另存为“网页，仅 HTML”';
const advice: Readonly<Record<string, string>> = {
  '.doc': '请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”',
  '.wps': '请用 WPS 打开，另存为“Word 文档（*.docx）”',
  '.pdf': '请复制其中的文字，存成 .txt；扫描件请先识别文字',
  '.mht': archive,
  '.mhtml': archive,
  '.csv': sheet,
  '.xlsx': sheet,
  '.xls': sheet,
  '.et': sheet,
};

/** Reads a document's file by its extension. Throws ImportRefusal where it is absent or of no kind that can be read. */
export function readSource(file: string): SourceText {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new ImportRefusal(`${file} 是一个文件夹；请写明其中的文件`);
  const extension = path.extname(file).toLowerCase();
  const read = Object.hasOwn(readers, extension) ? readers[extension] : undefined;
  if (read === undefined) {
    const hint = advice[extension] ?? '请另存为其中一种';
    throw new ImportRefusal(
      `不能读取“${extension || path.basename(file)}”文件；可以读 .txt、.html、.docx、.md。${hint}`,
    );
  }
  const name = path.basename(file).slice(0, -extension.length);
  const source = read(bytesOf(file), name);
  if (source.text.trim() === '') {
    const gaps = source.gaps ?? [];
    const isFramed = gaps.some(({ words }) => words.includes('嵌入的内容'));
    throw new ImportRefusal(
      isFramed
        ? `${file} 里没有文字，正文在嵌入的框架里；请在浏览器里单独打开框架，另存那一页后导入`
        : `${file} 里没有文字；扫描件或图片请先识别成文字${source.isPage === true ? '；网页要等正文显示出来再另存' : ''}`,
    );
  }
  return source;
}

function decodedBy(read: (text: string, name: string) => SourceText): Reader {
  return (bytes, name) => {
    const { text, remarks } = decodeDocument(bytes);
    const source = read(text, name);
    return { ...source, remarks: [...remarks, ...source.remarks] };
  };
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ImportRefusal(
      reason === 'ENOENT' ? `找不到文件 ${file}` : `文件 ${file} 打不开（${reason}）；请检查它的权限`,
    );
  }
}
