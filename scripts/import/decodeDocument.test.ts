import { expect, it } from 'vitest';
import { decodeDocument } from './decodeDocument.ts';

const utf16 = (text: string) => Uint8Array.of(0xff, 0xfe, ...Buffer.from(text, 'utf16le'));

it('reads UTF-8 with and without its mark, GB18030, and the UTF-16 that Windows calls Unicode', () => {
  expect(decodeDocument(Buffer.from('教联体')).text).toBe('教联体');
  expect(decodeDocument(Buffer.from('\uFEFF教联体')).text).toBe('教联体');
  expect(decodeDocument(Uint8Array.of(0xbd, 0xcc, 0xc1, 0xaa, 0xcc, 0xe5)).text).toBe('教联体');
  expect(decodeDocument(utf16('教联体')).text).toBe('教联体');
});

it('reads UTF-8 with a damaged byte all the same and says so', () => {
  const bytes = Buffer.concat([
    Buffer.from('各县市要统筹推进教联体建设工作'),
    Buffer.of(0xe6),
    Buffer.from('，抓好落实'),
  ]);
  const { text, remarks } = decodeDocument(bytes);
  expect(text).toBe('各县市要统筹推进教联体建设工作\uFFFD，抓好落实');
  expect(remarks).toHaveLength(1);
});

it('refuses what is no text, in words', () => {
  expect(() => decodeDocument(Uint8Array.of(1, 0, 2, 0xff, 0, 0x80))).toThrow(/另存为 \.docx 或纯文本/u);
});
