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

  it('spans every day from its first to its last, and without an end all days', () => {
    expect(spans('2020-09', '2024', '2020-09-01')).toBe(true);
    expect(spans('2020-09', '2024', '2024-12-31')).toBe(true);
    expect(spans('2020-09', '2024', '2020-08-31')).toBe(false);
    expect(spans('2020-09', '2024', '2025-01-01')).toBe(false);
    expect(spans(undefined, undefined, '1900-01-01')).toBe(true);
  });
});
