import { endOfMonth } from './endOfMonth.ts';

interface NamedDay {
  /** Empty where the words do not say which day. */
  readonly day: string;
  readonly basis: 'stated' | 'inferred' | '';
  readonly words: string;
}

const upTo = /截[至止]到?(?:(\d{4})年|(今年|目前))?(?:(\d{1,2})月)?(?:(\d{1,2})日|([底末]))?/gu;

/** The day up to which 截至2025年6月底 counts, where a text names one; of several the last. */
export function asOfNamed(text: string, dated: string): NamedDay | undefined {
  const match = [...text.matchAll(upTo)].at(-1);
  if (match === undefined || match[2] === '目前') return undefined;
  const [words, year, , month, date, end] = match;
  const of = year ?? dated.slice(0, 4);
  const basis = year === undefined ? 'inferred' : 'stated';
  if (of === '' || /^截[至止]到?$/u.test(words)) return undefined;
  if (month !== undefined && date !== undefined)
    return { day: `${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, basis, words };
  if (month !== undefined && end !== undefined) return { day: endOfMonth(of, Number(month)), basis, words };
  if (month === undefined && end !== undefined) return { day: `${of}-12-31`, basis, words };
  return { day: '', basis: '', words };
}
