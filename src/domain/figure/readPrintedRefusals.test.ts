import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWords } from './figureWords.ts';
import { readPrinted } from './readPrinted.ts';

describe('refusals of readPrinted', () => {
  it.each(['', '  ', '　'])('refuse an empty cell', (text) => {
    expect(readPrinted(text)).toEqual({ ok: false, reason: expect.stringContaining('没有内容') });
  });

  it.each([
    ['数百名', '数'],
    ['数十', '数'],
    ['若干', '若干'],
    ['几所', '几'],
    ['十几所', '几'],
    ['多所', '多'],
    ['达多所', '多'],
    ['大部分', '大部分'],
    ['上百所', '上百'],
    ['1所或若干所', '若干'],
  ])('say that %s has no number', (text, word) => {
    expect(readPrinted(text)).toEqual({
      ok: false,
      reason: `“${text}”没有确数（“${word}”不是一个数）；请写 [x]，并在说明栏记下原话`,
    });
  });

  it.each([
    ['437个教育集团', '教育集团'],
    ['下降3%', '下降'],
    ['5+', '+'],
    ['60分', '分'],
    ['2倍', '倍'],
    ['3个半', '半'],
    ['60%以上。', '。'],
    ['基本全覆盖', '基本'],
    ['5.', '.'],
    ['一人一案，每年5次', '案”“每'],
  ])('quote what they cannot read in %s', (text, residue) => {
    expect(readPrinted(text)).toEqual({
      ok: false,
      reason: expect.stringContaining(`“${text}”里的“${residue}”读不懂`),
    });
  });

  it.each([
    '60%以上左右',
    '约40余所',
    '40余所以上',
    '超过60%以上',
    '不足200人以上',
    '近60%以上',
    '至少超过3个',
    '约全覆盖',
    '全部以上',
    '1-2个以上',
    '超过1-2个',
    '5人（含5人）',
    '超过5人（含5人）',
    '5人以上（含6人）',
  ])('find that %s contradicts itself', (text) => {
    expect(readPrinted(text)).toEqual({ ok: false, reason: expect.stringContaining('自相矛盾') });
  });

  it.each([
    ['1,23', '千分位'],
    ['1.2.3', '小数点'],
    ['三四个', '3—4'],
    ['一百三', '130'],
    ['三万五', '35000'],
    ['1-2万人', '1万—2万'],
    ['三至五百', '三百—五百'],
    ['12 13', '空格'],
    ['5—3', '前小后大'],
    ['3—3', '前小后大'],
    ['2018-07-26', '前小后大'],
    ['3个5所', '不止一个数'],
    ['3个、5个', '不止一个数'],
    ['超过200人不足100人', '下限高于上限'],
    ['超过100人不足100人', '下限高于上限'],
    ['1个—2所', '不能连成一段'],
    ['40余—50所', '不能连成一段'],
    ['5‰', '0.5%'],
    ['千分之五', '0.5%'],
    ['①3个', '①'],
    ['5²', '²'],
    ['30成', '成'],
    ['0分之3', '分母'],
    ['制定考核细则', '读不出数'],
    ['以上', '读不出数'],
    ['廿', '读不出数'],
    ['60%%', '写法读不懂'],
    ['1200个次', '写法读不懂'],
    ['60以上%', '写法读不懂'],
    ['—3', '写法读不懂'],
    ['3—', '写法读不懂'],
  ])('tell what is wrong with %s', (text, word) => {
    expect(readPrinted(text)).toEqual({ ok: false, reason: expect.stringContaining(word) });
  });

  it('are reasons, never exceptions, whatever stands in the cell', () => {
    const word = fc.constantFrom(
      ...figureWords.keys(),
      '1',
      '20',
      '3.5',
      '1,878',
      '十',
      '二百',
      '万',
      '(',
      ')',
      '(含5人)',
      ' ',
      '-',
    );
    const cell = fc.oneof(
      fc.array(word, { maxLength: 7 }).map((words) => words.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const reading = readPrinted(text);
        if (!reading.ok) expect(reading.reason).not.toBe('');
        else expect([reading.interval.low, reading.interval.high]).not.toEqual([null, null]);
      }),
      { numRuns: 5000 },
    );
  });
});
