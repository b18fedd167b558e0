const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1–99 as it is said: 3 → 三, 12 → 十二, 20 → 二十. */
function inHan(digits: string): string {
  const value = Number(digits);
  if (value === 0) return '零';
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (numerals[tens] ?? '')}十`;
  return ten + (numerals[value % 10] ?? '');
}

/** Full- and half-width forms as one; letters and digits only, with the signs that make `3.6%` a number of its own. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+|(?<!\d)[.%]|\.(?!\d)/gu, '');
}

/**
 * A name as people look for it: full- and half-width forms are one, letters and digits only, `第` left out before a number
 * or at the end (half a word typed), and numbers up to 99 in Han (`第3小学`, `第三小学`, `三小学` are one).
 */
export function foldName(name: string): string {
  return lettersOf(name)
    .replace(/(?<![\d.])\d{1,2}(?![\d.%])/gu, inHan)
    .replace(/第(?=[一二三四五六七八九十百]|$)/gu, '');
}
