import { annexLabelOf } from './annexLabel.ts';
import type { KindLine } from './Extent.ts';

/** 附件1：名单 with the rows of a table right below it: no list of attachments has such, even above the signature. */
export function hasRows(lines: readonly KindLine[], at: number): boolean {
  const label = annexLabelOf(lines[at]?.text ?? '');
  if (label === undefined || label.title === '' || !/\d$/u.test(label.label)) return false;
  const rows = [lines[at + 1], lines[at + 2]].filter(
    (line) => line !== undefined && /\S[\s　]+\S+[\s　]+\S/u.test(line.text),
  );
  return rows.length === 2 && rows.some((row) => row?.kind === 'other' || row?.kind === 'item');
}
