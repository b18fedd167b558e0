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

it('knows UTF-16 without its mark by its zero bytes, and Big5 by what it makes of GB18030', () => {
  const text = '各县市要统筹推进教联体建设工作，到2025年达到60%以上。\n抓好落实。\n';
  const little = Buffer.from(text, 'utf16le');
  expect(decodeDocument(little).text).toBe(text);
  expect(decodeDocument(Buffer.from(little).swap16()).text).toBe(text);
  // 教育局，學校。 in Big5.
  const big5 = Uint8Array.from([
    ...[0xb1, 0xd0, 0xa8, 0x7c, 0xa7, 0xbd, 0xa1, 0x41, 0xbe, 0xc7, 0xae, 0xd5, 0xa1, 0x43],
  ]);
  expect(decodeDocument(big5)).toEqual({
    text: '教育局，學校。',
    remarks: ['文件像是 Big5（繁体中文）编码，按它读入；请看有没有乱码'],
  });
});

it('tells what a file is by its first bytes, whatever it is called', () => {
  expect(() => decodeDocument(Buffer.from('%PDF-1.4\n'))).toThrow(/这是 PDF 文件/u);
  expect(() => decodeDocument(Buffer.from('PK\u0003\u0004x'))).toThrow(/改回 \.docx/u);
  expect(() => decodeDocument(Buffer.from('州教\u0000育局关于办学的通知'))).toThrow(/空字节/u);
});
