const digits: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** A text with its dates as they are looked for: 二〇二七年 and 2027 年 are 2027年, 2025 — 2027年 has no spaces. */
export function plainTimes(text: string): string {
  return text
    .replace(/[〇零○一二三四五六七八九]{4}(?=\s*年)/gu, (year) =>
      [...year].map((sign) => digits[sign] ?? sign).join(''),
    )
    .replace(/(?<=[\dXx×])\s+(?=[年月日—–~-])/gu, '')
    .replace(/(?<=[年月—–~至到-])\s+(?=[\dXx×])/gu, '');
}
