import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from './rationalArithmetic.ts';
import { decimal } from './rationalDecimals.ts';
import { readNumber } from './readNumber.ts';
import { readNumeral } from './readNumeral.ts';
import { Unreadable } from './Unreadable.ts';

const digit = '零一二三四五六七八九';

/** The standard numeral of a whole number below 一万亿, by the school rule: a run of skipped places is one 零. */
function numeralOf(value: number): string {
  const [hundredMillions, rest] = [Math.floor(value / 1e8), value % 1e8];
  const [tenThousands, ones] = [Math.floor(rest / 1e4), rest % 1e4];
  const parts = [section(hundredMillions, '亿'), section(tenThousands, '万'), section(ones, '')];
  const text = parts.reduce((before, part, index) => {
    if (part === '') return before;
    const size = [hundredMillions, tenThousands, ones][index] ?? 0;
    const skipped = parts.slice(0, index).at(-1) === '' || size < 1000;
    return before === '' ? part : `${before}${skipped ? '零' : ''}${part}`;
  }, '');
  return text === '' ? '零' : text.replace(/^一十/u, '十');
}

function section(value: number, scale: string): string {
  const places = [
    Math.floor(value / 1000),
    Math.floor(value / 100) % 10,
    Math.floor(value / 10) % 10,
    value % 10,
  ];
  const written = places.map((count, index) =>
    count === 0 ? '零' : `${digit[count]}${'千百十'[index] ?? ''}`,
  );
  const text = written
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '');
  return text === '' ? '' : text + scale;
}

describe('readNumber', () => {
  it.each([
    ['三', '3'],
    ['十', '10'],
    ['十三', '13'],
    ['二十', '20'],
    ['二十五', '25'],
    ['一百', '100'],
    ['一百零三', '103'],
    ['一百〇三', '103'],
    ['一百三十', '130'],
    ['一百十三', '113'],
    ['两', '2'],
    ['两千', '2000'],
    ['两百', '200'],
    ['两万三千', '23000'],
    ['两万零三百', '20300'],
    ['一千零三十', '1030'],
    ['三千万', '30000000'],
    ['十五亿', '1500000000'],
    ['一万亿', '1000000000000'],
    ['一亿三千万', '130000000'],
    ['一亿零三千', '100003000'],
    ['百', '100'],
    ['千万', '10000000'],
    ['万亿', '1000000000000'],
    ['零', '0'],
    ['〇', '0'],
    ['二〇一八', '2018'],
    ['一九九八', '1998'],
    ['二〇', '20'],
    ['九十九点五', '99.5'],
    ['一点二万', '12000'],
    ['1,878', '1878'],
    ['007', '7'],
    ['12.50', '12.5'],
    ['1.2万', '12000'],
    ['5亿', '500000000'],
    ['3千', '3000'],
    ['2千3百', '2300'],
    ['1.2千万', '12000000'],
    ['1亿2000万', '120000000'],
    ['1亿500万', '105000000'],
    ['1万2345', '12345'],
    ['1万0345', '10345'],
    ['1,234.56万', '12345600'],
  ])('reads %s as %s', (text, value) => {
    expect(decimal(readNumber(text))).toBe(value);
  });

  it.each([
    '三四',
    '十三四',
    '三四十',
    '一百三',
    '三万五',
    '一亿三千',
    '1万500',
    '1.2万3000',
    '20百',
    '两十',
    '十两',
  ])('refuses %s, which two readers would read differently or no one', (text) => {
    expect(() => readNumber(text)).toThrow(Unreadable);
  });

  it.each([
    '1,23',
    '12,34',
    '1,2345',
    '0,123',
    '1234,567',
    '1.2.3',
    '一百零三十',
    '千五百',
    '一千百',
    '零三',
    '三五点',
    '1,878点二',
  ])('refuses %s, which is no number', (text) => {
    expect(() => readNumber(text)).toThrow(Unreadable);
  });

  it('reads the standard numeral of every number below 一万', () => {
    const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
      (value) => readNumeral(numeralOf(value)) !== BigInt(value),
    );
    expect(wrong).toEqual([]);
  });

  it('reads the standard numerals of large numbers', () => {
    expect(numeralOf(1_0200_3004)).toBe('一亿零二百万三千零四');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999_9999_9999 }), (value) => {
        expect(readNumber(numeralOf(value))).toEqual(rational(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readNumeral', () => {
  it('reads the numbers of clauses', () => {
    expect(readNumeral('三')).toBe(3n);
    expect(readNumeral('二十三')).toBe(23n);
    expect(readNumeral('１２')).toBe(12n);
  });

  it('reads nothing else', () => {
    expect(readNumeral('引言')).toBeUndefined();
    expect(readNumeral('1.5')).toBeUndefined();
    expect(readNumeral('')).toBeUndefined();
  });
});
