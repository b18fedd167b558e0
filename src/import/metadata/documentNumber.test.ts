import { expect, it } from 'vitest';
import { readDocumentNumber } from './documentNumber.ts';

it('reads a whole number as it stands', () => {
  expect(readDocumentNumber('恩施州教发〔2023〕3号')).toEqual({
    printed: '恩施州教发〔2023〕3号',
    number: '恩施州教发〔2023〕3号',
    damaged: false,
  });
});

it.each([
  ['遂教发〔20197', '遂教发〔2019〕7号', true],
  ['邯教办2018〕57', '邯教办〔2018〕57号', true],
  ['青教发〔2024〕12', '青教发〔2024〕12号', true],
  ['青教发[2024]12号', '青教发〔2024〕12号', false],
  ['青教发（2024）第12号', '青教发〔2024〕12号', false],
  ['（2024）青教发第12号', '青教发〔2024〕12号', false],
])('mends %s to %s', (printed, number, damaged) => {
  expect(readDocumentNumber(printed)).toEqual({ printed, number, damaged });
});

it.each(['XX政发〔XX〕24号', '2018年726', '高中2018班57', '鄂教基〔2022〕7号文件', ''])(
  'takes %s for no number',
  (text) => {
    expect(readDocumentNumber(text)).toBeUndefined();
  },
);

it.each([
  '云教案〔2025〕58号 办理结果：A',
  '云教案〔2025〕58号（A类）',
  'A类　云教案〔2025〕58号',
  '云教案〔2025〕58号　　　　　　（办理结果：A类）',
  '类别：A　　云教案〔2025〕58号',
  '云教案〔2025〕58号　　　　是否公开：是',
  '文号：云教案〔2025〕58号',
  '签发人：周××　　云教案〔2025〕58号',
  `云教案〔2025〕58号　签发人：周××　办理结果：B1`,
])('reads the number of %s', (line) => {
  expect(readDocumentNumber(line)?.number).toBe('云教案〔2025〕58号');
});
