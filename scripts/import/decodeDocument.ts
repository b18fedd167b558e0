import { decodeText } from '../../src/load/files/decodeText.ts';
import { ImportRefusal } from './ImportRefusal.ts';

interface DecodedDocument {
  readonly text: string;
  readonly remarks: readonly string[];
}

/**
 * The text of a file: UTF-16 by its byte order mark, else strict UTF-8, else GB18030. UTF-8 with a few damaged bytes is read
 * all the same, the lost characters as U+FFFD. Throws ImportRefusal for what is no text.
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), remarks: [] };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), remarks: [] };
  const decoded = decodeText(bytes);
  if (decoded.ok) return { text: decoded.text, remarks: [] };
  if (decoded.code === 'damaged-text') {
    const remark = '文件是 UTF-8 编码，有几处字节已损坏，读作“�”（U+FFFD），请对照原件补正';
    return { text: new TextDecoder('utf-8').decode(bytes), remarks: [remark] };
  }
  throw new ImportRefusal(
    '文件不是可读的文本（UTF-8、GB18030、UTF-16 都不是）；请用原来的软件另存为 .docx 或纯文本 .txt',
  );
}
