import { describe, expect, it } from 'vitest';
import { firstDay, isPartialDate, lastDay, spans } from './PartialDate.ts';

describe('a partial date', () => {
  it('means its first day where something starts', () => {
    expect(firstDay('2018')).toBe('2018-01-01');
    expect(firstDay('2018-07')).toBe('2018-07-01');
    expect(firstDay('2018-07-26')).toBe('2018-07-26');
  });

  it('means its last day where something ends or is due', () => {
    expect(lastDay('2023')).toBe('2023-12-31');
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2022-12')).toBe('2022-12-31');
    expect(lastDay('2018-07-26')).toBe('2018-07-26');
  });

  it('must exist in the calendar', () => {
    expect(isPartialDate('2023-02-29')).toBe(false);
    expect(isPartialDate('2024-02-29')).toBe(true);
    expect(isPartialDate('2018-13')).toBe(false);
    expect(isPartialDate('2018/7/26')).toBe(false);
    expect(isPartialDate('0208')).toBe(false);
  });

  it('ends and exists as the calendar has it, for every month of three centuries', () => {
    for (let month = 0; month < 12 * 300; month += 1) {
      const end = new Date(Date.UTC(1900, month + 1, 0)).toISOString().slice(0, 10);
      expect(lastDay(end.slice(0, 7))).toBe(end);
      expect(isPartialDate(end)).toBe(true);
      expect(isPartialDate(`${end.slice(0, 8)}${Number(end.slice(8)) + 1}`)).toBe(false);
    }
  });

  it('is of the years 1900 to 2199', () => {
    expect(['1899', '1900', '2199', '2200'].filter(isPartialDate)).toEqual(['1900', '2199']);
  });

  it('spans every day from its first to its last, and without an end all days', () => {
    expect(spans('2020-09', '2024', '2020-09-01')).toBe(true);
    expect(spans('2020-09', '2024', '2024-12-31')).toBe(true);
    expect(spans('2020-09', '2024', '2020-08-31')).toBe(false);
    expect(spans('2020-09', '2024', '2025-01-01')).toBe(false);
    expect(spans(undefined, undefined, '1900-01-01')).toBe(true);
  });
});
