import path from 'node:path';
import papaparse from 'papaparse';
import { anyTables } from '../../src/domain/tables/anyTables.ts';
import { readHeader } from '../../src/load/csv/readHeader.ts';
import { findTableFiles } from '../../src/load/files/findTableFiles.ts';
import { readTextFile } from '../../src/load/files/readTextFile.ts';
import { ProblemList } from '../../src/load/ProblemList.ts';

/**
 * The columns of a table as the workspace's own file orders them, so that rows can be pasted below; undefined where it has no
 * such file, or one without a column that every row to be reviewed needs.
 */
export function pastedColumns(
  workspace: string,
  table: 'targets' | 'observations',
): readonly string[] | undefined {
  const problems = new ProblemList();
  const [file] = findTableFiles(workspace, problems)[table];
  const text = file === undefined ? undefined : readTextFile(path.join(workspace, file));
  if (file === undefined || text?.ok !== true) return undefined;
  const [cells = []] = papaparse.parse<string[]>(text.text, { delimiter: ',', preview: 1 }).data;
  const header = readHeader(cells, anyTables[table], file, problems);
  if (header === undefined || header.missing.size > 0 || !header.columns.includes('note')) return undefined;
  return header.columns.map((column) => column ?? '');
}
