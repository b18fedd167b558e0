interface Due {
  readonly due: string;
  readonly basis: 'stated' | 'redacted' | 'recurring' | 'none';
}

const year = /(?<![-—–\d])(\d{4}|[XxＸ×]{2,})年(?:(1[0-2]|0?[1-9])月)?/gu;
const deadline =
  /(?<![-—–\d])(\d{4}|[XxＸ×]{2,})年(?:(1[0-2]|0?[1-9])月)?(?:\d{1,2}日)?[底末]?(?:之|以)?前/gu;

/** When a promise falls due: the last year named before it in its sentence, else the last deadline in its line. */
export function dueOf(before: string, lineBefore: string): Due {
  const last = [...before.matchAll(year)].at(-1) ?? [...lineBefore.matchAll(deadline)].at(-1);
  if (last === undefined) return { due: '', basis: /每学?年|定期/u.test(before) ? 'recurring' : 'none' };
  const [, of = '', month] = last;
  if (!/^\d/u.test(of)) return { due: '', basis: 'redacted' };
  return { due: month === undefined ? of : `${of}-${month.padStart(2, '0')}`, basis: 'stated' };
}

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
