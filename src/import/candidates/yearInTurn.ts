/**
 * The year of one of several numbers that a sentence gives to as many years in turn: 2025年、2026年、2027年分别达到75%、80%、90%. It
 * is undefined where nothing is given in turn, and empty where years and numbers are not equally many.
 */
export function yearInTurn(before: string, printed: string, after: string): string | undefined {
  const [, listed = '', given = ''] =
    /((?:\d{4}年?(?:底|末)?[、和及,，]\s*)+\d{4}年(?:底|末)?)[^。；;]{0,24}?分别([^。；;]*)$/u.exec(before) ??
    [];
  if (listed === '') return undefined;
  const years = listed.match(/\d{4}/gu) ?? [];
  const [rest = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  if (/[,，]/u.test(given)) return undefined;
  const items = `${given}${printed}${rest}`.split(/[、和及]/u);
  return items.length === years.length ? (years[given.split(/[、和及]/u).length - 1] ?? '') : '';
}
