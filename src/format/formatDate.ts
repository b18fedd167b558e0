import { type Mark, markOf } from '../domain/lists/marks.ts';
import type { PartialDate } from '../domain/PartialDate.ts';

const unknown: Readonly<Record<Mark, string>> = {
  x: '时间未载明',
  z: '不分时间',
  c: '时间不公布',
  r: '时间来源隐去',
};

/** 2023年12月31日, 2018年7月 or 2018年, as far as the date is known; a period's mark (`[x]`, `[r]`) in words. */
export function formatDate(date: PartialDate): string {
  const mark = markOf(date);
  if (mark !== undefined) return unknown[mark];
  const [year = '', month, day] = date.split('-');
  return [year, '年', ...part(month, '月'), ...part(day, '日')].join('');
}

function part(digits: string | undefined, sign: string): readonly string[] {
  return digits === undefined ? [] : [String(Number(digits)), sign];
}
