import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** 遂昌县 in GB18030. */
const suichang = bytes(0xcb, 0xec, 0xb2, 0xfd, 0xcf, 0xd8);

describe('the text of a file', () => {
  it('is read as UTF-8, with or without a byte order mark', () => {
    expect(decodeText(utf8('遂昌县'))).toEqual({ ok: true, text: '遂昌县' });
    expect(decodeText(joined(bytes(0xef, 0xbb, 0xbf), utf8('遂昌县')))).toEqual({ ok: true, text: '遂昌县' });
  });

  it('is read as GB18030 when it is not UTF-8, wherever the first tell-tale byte stands', () => {
    expect(decodeText(suichang)).toEqual({ ok: true, text: '遂昌县' });
    const late = decodeText(joined(utf8('a,b\n'.repeat(100_000)), suichang));
    expect(late.ok && late.text.slice(-5)).toBe('b\n遂昌县');
    expect(decodeText(bytes(0x95, 0x32, 0x82, 0x36))).toEqual({ ok: true, text: '𠀀' });
  });

  it('is refused with advice when it is neither', () => {
    expect(decodeText(bytes(0x61, 0xff, 0xff))).toEqual({
      ok: false,
      code: 'unknown-encoding',
      row: 0,
      message:
        '文件既不是 UTF-8 也不是 GB18030 编码；请在 Excel 或 WPS 里“另存为”，格式选“CSV UTF-8（逗号分隔）”',
    });
  });

  it('is refused when it is UTF-16, with a byte order mark or without', () => {
    const message =
      '文件是 UTF-16（“Unicode 文本”）编码，读不了；请在 Excel 或 WPS 里“另存为”，格式选“CSV UTF-8（逗号分隔）”';
    const refusal = { ok: false, code: 'utf-16', row: 0, message };
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0x00))).toEqual(refusal);
    expect(decodeText(bytes(0x61, 0x00, 0x2c, 0x00, 0x62, 0x00))).toEqual(refusal);
  });

  it('is refused when a NUL byte stands in it, and the line is named', () => {
    const text = joined(utf8('place,name\nhandan,邯郸市\nenshi,恩'), bytes(0), utf8('施州\n'));
    expect(decodeText(text)).toEqual({
      ok: false,
      code: 'nul-byte',
      row: 3,
      message:
        '文件里有空字节（NUL），多半不是文本，或已损坏；请打开检查这一行，再在 Excel 或 WPS 里“另存为”，格式选“CSV UTF-8（逗号分隔）”',
    });
  });

  it('is not taken for GB18030 when it is UTF-8 with a few damaged bytes', () => {
    const damaged = joined(
      utf8('place,name\nhandan,邯郸市\nenshi,恩施'),
      bytes(0xe5, 0x2c),
      utf8('土家族\n'),
    );
    expect(decodeText(damaged)).toEqual({
      ok: false,
      code: 'damaged-text',
      row: 3,
      message:
        '文件是 UTF-8 编码，但有 1 处字节已损坏，第一处在这一行附近；请改正乱码的字，再在 Excel 或 WPS 里“另存为”，格式选“CSV UTF-8（逗号分隔）”',
    });
  });
});
