const han = '〇一二三四五六七八九十';
const range = /(\d{4})年?(?:至|到|[—–~～-]{1,2})(\d{4})年/gu;

/**
 * The year that 用三年时间 ends with where the sentence or the title prints as many years, 2023—2025年, and those words; undefined where
 * none do.
 */
export function spanEnd(
  words: string,
  texts: readonly string[],
): { readonly due: string; readonly words: string } | undefined {
  const [, many = ''] = /(\d{1,2}|[一二两三四五六七八九十])年/u.exec(words) ?? [];
  const years = /^\d/u.test(many) ? Number(many) : han.indexOf(many.replace('两', '二'));
  if (many === '' || years < 2) return undefined;
  for (const text of texts) {
    const found = [...text.matchAll(range)].findLast(
      ([, first = '', last = '']) => Number(last) - Number(first) + 1 === years,
    );
    if (found?.[2] !== undefined) return { due: found[2], words: found[0] };
  }
  return undefined;
}
