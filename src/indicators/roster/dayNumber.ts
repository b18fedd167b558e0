import { firstDay, lastDay, type PartialDate } from '../../domain/PartialDate.ts';

/** A day as a whole number that sorts: 2023-12-31 is 20231231. Rosters compare millions of them. */
export type DayNumber = number;

/** A blank start means always. */
export function startDay(date: PartialDate | undefined): DayNumber {
  return date === undefined ? 0 : dayNumber(firstDay(date));
}

/** A blank end means still. */
export function endDay(date: PartialDate | undefined): DayNumber {
  return date === undefined ? 99_991_231 : dayNumber(lastDay(date));
}

/** 31 December. */
export function yearEnd(year: number): DayNumber {
  return year * 10_000 + 1231;
}

export function yearOfDay(day: DayNumber): number {
  return Math.floor(day / 10_000);
}

/** The ISO form of a day: 20231231 is `2023-12-31`. */
export function isoDay(day: DayNumber): PartialDate {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function dayNumber(iso: string): DayNumber {
  return Number(iso.replaceAll('-', ''));
}
