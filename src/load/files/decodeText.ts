import type { ProblemCode } from '../../domain/lists/problemCodes.ts';

/** Text, or why there is none; `row` is the line of the fault, 0 for the whole file. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: ProblemCode; readonly row: number; readonly message: string };

const saveAgain = '请在 Excel 或 WPS 里“另存为”，格式选“CSV UTF-8（逗号分隔）”';

/** Strict UTF-8 over the whole file, then GB18030; a byte order mark is dropped. Never guesses from a sample. */
export function decodeText(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return withNul(bytes, nul);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return { ok: true, text: utf8 };
  const damage = damagedUtf8(bytes);
  if (damage !== undefined) return damage;
  const gb18030 = decodeAs('gb18030', bytes);
  if (gb18030 !== undefined) return { ok: true, text: gb18030 };
  return {
    ok: false,
    code: 'unknown-encoding',
    row: 0,
    message: `文件既不是 UTF-8 也不是 GB18030 编码；${saveAgain}`,
  };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withNul(bytes: Uint8Array, at: number): Decoded {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? true : bytes[0] === 0xfe && bytes[1] === 0xff;
  const sample = bytes.subarray(0, 1000);
  const zeros = sample.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (mark || zeros * 4 > sample.length) {
    return {
      ok: false,
      code: 'utf-16',
      row: 0,
      message: `文件是 UTF-16（“Unicode 文本”）编码，读不了；${saveAgain}`,
    };
  }
  return {
    ok: false,
    code: 'nul-byte',
    row: lineOf(bytes, at),
    message: `文件里有空字节（NUL），多半不是文本，或已损坏；请打开检查这一行，再${saveAgain.slice(1)}`,
  };
}

/** A UTF-8 file with a few bad bytes also decodes as GB18030, as gibberish: tell it by how much of it is sound UTF-8. */
function damagedUtf8(bytes: Uint8Array): Decoded | undefined {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const bad = loose.split('\uFFFD').length - 1;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const sound = loose.match(/[\u0800-\uFFFC]/gu)?.length ?? 0;
  if (!marked && sound <= bad * 4) return undefined;
  const row = loose.slice(0, loose.indexOf('\uFFFD')).split(/\r\n?|\n/u).length;
  return {
    ok: false,
    code: 'damaged-text',
    row,
    message: `文件是 UTF-8 编码，但有 ${bad} 处字节已损坏，第一处在这一行附近；请改正乱码的字，再${saveAgain.slice(1)}`,
  };
}

function lineOf(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
}
