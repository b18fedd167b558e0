/** An ISO year, month or day: `2018`, `2018-07`, `2018-07-26`. */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Whether the text is an ISO year, month or day that exists in the calendar, within 1900–2199. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(text) ?? [];
  if (year === undefined || year < '1900' || year > '2199') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The first day that a partial date covers: what it means where something starts. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10).padEnd(10, '-01');
}

/** The last day that a partial date covers: what it means where something ends or is due. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const end = new Date(Date.UTC(Number(year), Number(month), 0));
  return end.toISOString().slice(0, 10);
}

/** The year of a partial date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Whether a day lies in a span: from the first day of `from` to the last day of `to`; blank means always, or still. */
export function spans(from: PartialDate | undefined, to: PartialDate | undefined, day: string): boolean {
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to));
}
