import { decodeText } from '../../src/load/files/decodeText.ts';
import { ImportRefusal } from './ImportRefusal.ts';

interface DecodedDocument {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** What a file is by its first bytes, whatever it is called. */
const magics: readonly (readonly [string, string])[] = [
  ['%PDF', '这是 PDF 文件；请复制其中的文字，存成 .txt；扫描件请先识别文字'],
  ['PK\u0003\u0004', '这是 Word、WPS 等软件的压缩格式，不是纯文本；若是 Word 文档，请把扩展名改回 .docx'],
  ['\u00D0\u00CF\u0011\u00E0', '这是旧的 Word、WPS 文件；请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”'],
  ['{\\rtf', '这是 RTF 文件；请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”'],
];

/** What a file that is no text is, and what to do with it; undefined for text. */
export function otherKindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return magics.find(([sign]) => start.startsWith(sign))?.[1];
}

/**
 * The text of a file: UTF-16 by its byte order mark or by its zero bytes, else strict UTF-8, else GB18030, else Big5. UTF-8
 * with a few damaged bytes is read all the same, the lost characters as U+FFFD. Throws ImportRefusal for what is no text.
 */
export function decodeDocument(bytes: Uint8Array): DecodedDocument {
  const other = otherKindOf(bytes);
  if (other !== undefined) throw new ImportRefusal(other);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), remarks: [] };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), remarks: [] };
  if (bytes.includes(0)) return withZeros(bytes);
  const decoded = decodeText(bytes);
  if (decoded.ok) return asBig5(bytes, decoded.text) ?? { text: decoded.text, remarks: [] };
  if (decoded.code === 'damaged-text') {
    const remark = '文件是 UTF-8 编码，有几处字节已损坏，读作“�”（U+FFFD），请对照原件补正';
    return { text: new TextDecoder('utf-8').decode(bytes), remarks: [remark] };
  }
  const big5 = asBig5(bytes, undefined);
  if (big5 !== undefined) return big5;
  throw new ImportRefusal(
    '文件不是可读的文本（UTF-8、GB18030、UTF-16、Big5 都不是）；请用原来的软件另存为 .docx 或纯文本 .txt',
  );
}

/** UTF-16 without a mark has its zero bytes, those of line ends and digits, all on one side. */
function withZeros(bytes: Uint8Array): DecodedDocument {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const encoding = odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : undefined;
  const text = encoding === undefined || bytes.length % 2 === 1 ? '' : decodeAs(encoding, bytes);
  const isText =
    text !== undefined && text !== '' && strangeness(text) < 0.02 && decodeAs('utf-8', bytes) === undefined;
  if (
    isText ||
    (text !== undefined && text !== '' && strangeness(text) < 0.02 && Math.max(even, odd) * 4 > bytes.length)
  ) {
    return { text, remarks: ['文件是没有标记的 UTF-16 编码，按它读入；请看有没有乱码'] };
  }
  throw new ImportRefusal(
    '文件里有空字节（NUL），多半不是文本，或已损坏；请用原来的软件另存为 .docx 或纯文本 .txt',
  );
}

/** Big5 read as GB18030 has its commas and full stops among characters of no meaning; read as Big5 it has real ones. */
function asBig5(bytes: Uint8Array, text: string | undefined): DecodedDocument | undefined {
  if (text !== undefined && strangeness(text) < 0.02) return undefined;
  const big5 = decodeAs('big5', bytes);
  if (big5 === undefined || strangeness(big5) > 0.005 || !/[，。、]/u.test(big5)) return undefined;
  return { text: big5, remarks: ['文件像是 Big5（繁体中文）编码，按它读入；请看有没有乱码'] };
}

/** The share of characters that no document has: private ones, controls, lost ones. */
function strangeness(text: string): number {
  const strange = text.match(/[\p{Co}\p{Cn}\uFFFD]|(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  return strange / Math.max(text.length, 1);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
