import { readFileSync, statSync } from 'node:fs';
import { type Decoded, decodeText } from './decodeText.ts';

/** Zero-width characters and the byte order mark: they come along when text is copied from a web page, and mean nothing. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu;

/** The text of a file, or why there is none. Line ends become `\n`; invisible characters go. */
export function readTextFile(path: string): Decoded {
  const bytes = readBytes(path);
  if ('code' in bytes) return bytes;
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const lines = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/gu, '\n') : decoded.text;
  const text = lines.replace(invisible, '');
  return text.trim() === ''
    ? fault('empty-file', '文件是空的；请填好再放进来，用不到就删掉')
    : { ok: true, text };
}

function readBytes(path: string): Uint8Array | Extract<Decoded, { ok: false }> {
  try {
    if (statSync(path).isDirectory()) {
      return fault('is-folder', '这里应当是一个文件，却是一个文件夹；请改名或移走');
    }
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return reason === 'ENOENT'
      ? fault('missing-file', '找不到这个文件')
      : fault('unreadable-file', `文件打不开（${reason}）；请检查它的权限，或是否正被别的程序占用`);
  }
}

function fault<C extends Extract<Decoded, { ok: false }>['code']>(code: C, message: string) {
  return { ok: false, code, row: 0, message } as const;
}
