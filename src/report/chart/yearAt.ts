import { lastDay, type PartialDate } from '../../domain/PartialDate.ts';

/** Where a date stands on an axis of years: 2023 is the end of 2023, so 2024-06-30 stands near 2023.5. */
export function yearAt(date: PartialDate): number {
  const [year = 0, month = 12, day = 31] = lastDay(date).split('-').map(Number);
  if (month === 12 && day === 31) return year;
  const start = Date.UTC(year, 0, 1);
  const passed = Date.UTC(year, month - 1, day + 1) - start;
  return year - 1 + Math.round((passed / (Date.UTC(year + 1, 0, 1) - start)) * 1000) / 1000;
}
