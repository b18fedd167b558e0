import { firstDay, lastDay, type PartialDate } from '../domain/PartialDate.ts';
import { formatDate } from './formatDate.ts';

/** From when to when a place exists; blank means always, or still. */
interface Life {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** Why a place is not there on a day: 2023年8月31日撤销, 2023年9月1日设立; undefined where it is. */
export function absenceInWords({ from, to }: Life, day: string): string | undefined {
  if (to !== undefined && lastDay(to) < day) return `${formatDate(to)}撤销`;
  return from !== undefined && day < firstDay(from) ? `${formatDate(from)}设立` : undefined;
}
