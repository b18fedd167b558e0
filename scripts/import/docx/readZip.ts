import { inflateRawSync } from 'node:zlib';
import { ImportRefusal } from '../ImportRefusal.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** A document's XML beyond this is no document, but an archive made to fill the memory. */
const largest = 64 * 1024 * 1024;

/** Reads single files of a zip archive by name; undefined where the archive has none of that name. */
export type ZipReader = (name: string) => Uint8Array | undefined;

/** Opens a zip archive by its central directory (stored and deflated entries). Throws ImportRefusal for anything else. */
export function readZip(bytes: Buffer): ZipReader {
  const end = bytes.lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6));
  if (end === -1 || bytes.length < end + 22 || bytes.readUInt32LE(end) !== endSignature) throw damaged();
  const entries = new Map<string, number>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), at);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return (name) => {
    const entry = entries.get(name);
    return entry === undefined ? undefined : contentOf(bytes, entry);
  };
}

function contentOf(bytes: Buffer, entry: number): Uint8Array {
  const method = bytes.readUInt16LE(entry + 10);
  const size = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length) throw damaged();
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: largest });
  } catch {
    throw damaged();
  }
}

function damaged(): ImportRefusal {
  return new ImportRefusal('文件不是完好的 .docx；请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再试');
}
