import type { Rows, TableName } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';

/** A note that begins with 待核 is a program's find, or a person's reminder: the row is not fit to be published yet. */
export function unreviewedNotes(rows: Rows, problems: ProblemList): void {
  for (const name of Object.keys(rows) as readonly TableName[]) {
    for (const row of rows[name]) {
      if (!('note' in row) || row.note === undefined || !/^\s*待核/u.test(row.note)) continue;
      const message =
        '说明写着“待核”，这一行还没有核对，却会登在公报上，说明也会登出；请对照原文核对，再删去“待核”字样，或删去这一行';
      problems.warning(row, 'note', 'unreviewed', message);
    }
  }
}
