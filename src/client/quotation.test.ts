import { expect, it } from 'vitest';
import { quotation } from './quotation.ts';

const coverage = {
  whose: '邯郸市',
  what: '义务教育集团化覆盖率：60%以上',
  notes: ['2018年（推定），文件数，只有下限', '口径未说明', '', '文件：一、1“达到60%以上”'],
  site: '集团化办学\n公报',
  asOf: '本站所说的情况截至2026年11月20日。',
  address: 'https://example.cn/places/handan/#figure-handan-2018-coverage',
};

it('quotes a number with its bound, date, clause and address', () => {
  expect(quotation(coverage)).toBe(
    [
      '邯郸市，义务教育集团化覆盖率：60%以上（2018年〔推定〕，文件数，只有下限；口径未说明；文件：一、1“达到60%以上”）。',
      '集团化办学公报，本站所说的情况截至2026年11月20日',
      'https://example.cn/places/handan/#figure-handan-2018-coverage',
    ].join('\n'),
  );
});

it('leaves out what is not said, and keeps the blanks of a formula', () => {
  const what = '义务教育集团化覆盖率： 25.9 %';
  const computed = { ...coverage, whose: '', what, notes: ['计算：\n 14 ÷ 54 = 25.9%'] };
  expect(quotation(computed).split('\n')[0]).toBe('义务教育集团化覆盖率：25.9 %（计算：14 ÷ 54 = 25.9%）。');
  expect(quotation({ ...computed, notes: [] }).split('\n')[0]).toBe('义务教育集团化覆盖率：25.9 %。');
});

it('keeps the blanks of a title and around every sign of a sum', () => {
  const notes = ['文件：《关于 2018 年工作的通知》', '计算：5 = 教育集团3 + 教育联盟1 + 托管1'];
  expect(quotation({ ...coverage, notes }).split('\n')[0]).toContain(`（${notes.join('；')}）`);
});

it('says a caution once', () => {
  const notes = ['2018年，文件数，只有下限', '只有下限', '口径未说明', '口径未说明'];
  expect(quotation({ ...coverage, notes }).split('\n')[0]).toMatch(
    /（2018年，文件数，只有下限；口径未说明）。$/u,
  );
});
