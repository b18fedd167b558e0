import { isPartialDate } from '../domain/PartialDate.ts';
import { formatDate } from './formatDate.ts';

const isoDate = /(?<![\d-])\d{4}-\d{2}(?:-\d{2})?(?![\d-])/gu;

/** A note with its ISO months and days as Chinese writes them: 按网页标明的发布日期2018年7月16日推定. What is no date stays. */
export function datesInWords(text: string): string {
  return text.replace(isoDate, (found) => (isPartialDate(found) ? formatDate(found) : found));
}
