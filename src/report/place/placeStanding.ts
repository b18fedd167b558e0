import type { PlaceRow } from '../../domain/tables/places.ts';
import { absenceInWords } from '../../format/absenceInWords.ts';

/** 已于2023年8月31日撤销。 or 将于2026年9月1日设立。; empty for a place that is there on the site's day. */
export function placeStanding({ from, to }: Pick<PlaceRow, 'from' | 'to'>, asOf: string): string {
  const absence = absenceInWords({ from, to }, asOf);
  if (absence === undefined) return '';
  return `${absence.endsWith('撤销') ? '已于' : '将于'}${absence}。`;
}
