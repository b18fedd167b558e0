/** An ISO year, month or day: `2018`, `2018-07`, `2018-07-26`. */
export type PartialDate = string;

const shape = /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Whether the text is an ISO year, month or day that exists in the calendar, within 1900–2199. */
export function isPartialDate(text: string): boolean {
  return shape.test(text) && (text.length < 10 || text <= lastDay(text.slice(0, 7)));
}

/** The first day that a partial date covers: what it means where something starts. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10).padEnd(10, '-01');
}

/** The last day that a partial date covers: what it means where something ends or is due. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${date.endsWith('-02') && isLeap(yearOf(date)) ? 29 : daysOf[Number(date.slice(5)) - 1]}`;
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The year of a partial date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Whether a day lies in a span: from the first day of `from` to the last day of `to`; blank means always, or still. */
export function spans(from: PartialDate | undefined, to: PartialDate | undefined, day: string): boolean {
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to));
}
