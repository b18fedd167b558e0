const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 to 999 as a Chinese numeral: 十二, 二十, 一百零三, 一百一十. */
export function chineseNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = digits[value % 10] ?? '';
  if (hundreds === 0) return tens === 0 ? ones : `${tens === 1 ? '' : digits[tens]}十${ones}`;
  const below = tens === 0 ? (ones === '' ? '' : `零${ones}`) : `${digits[tens]}十${ones}`;
  return `${digits[hundreds]}百${below}`;
}
