import { describe, expect, it } from 'vitest';
import { foldName } from './foldName.ts';

describe('foldName', () => {
  it('makes 第3小学, 第三小学 and 三小学 one', () => {
    expect(['遂昌第3小学', '遂昌第三小学', '遂昌三小学'].map(foldName)).toEqual(
      Array.from({ length: 3 }, () => '遂昌三小学'),
    );
  });

  it('writes numbers up to 99 as they are said', () => {
    expect(['10中', '12中', '20中', '99中', '０７中'].map(foldName)).toEqual([
      '十中',
      '十二中',
      '二十中',
      '九十九中',
      '七中',
    ]);
  });

  it('leaves longer numbers alone', () => {
    expect(foldName('101中学')).toBe('101中学');
  });

  it('skips spaces, brackets and letter case', () => {
    expect(foldName(' 实验 小学（ＡＢ校区）')).toBe('实验小学ab校区');
  });

  it('keeps 第 where no number follows', () => {
    expect(foldName('门第小学')).toBe('门第小学');
  });

  it('leaves nothing of punctuation', () => {
    expect(foldName('（）—')).toBe('');
  });
});

it('keeps a share and a decimal number what they are: 3.6% is no 第三十六', () => {
  expect(foldName('3.6%')).toBe('3.6%');
  expect(foldName('３６％')).toBe('36%');
  expect(foldName('第36小学')).toBe('三十六小学');
  expect(foldName('第3.小学。')).toBe('三小学');
});
