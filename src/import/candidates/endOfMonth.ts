/** The last day of a month, as a date. */
export function endOfMonth(year: string, month: number): string {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${days}`;
}
