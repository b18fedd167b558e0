import { type TableName, tables } from '../../domain/tables/tables.ts';
import { NearestNames } from '../names/NearestNames.ts';
import type { ProblemList } from '../ProblemList.ts';
import { type FolderEntry, listFolder } from './listFolder.ts';

const names = Object.keys(tables) as readonly TableName[];
const spreadsheet = /\.(xlsx?|et|ods|numbers)$/iu;

/** The files of every table, relative to the workspace: `data/<table>.csv`, or all of `data/<table>/*.csv`. */
export function findTableFiles(
  folder: string,
  problems: ProblemList,
): Readonly<Record<TableName, readonly string[]>> {
  const entries = listFolder(folder, 'data', problems);
  const found = Object.fromEntries(
    names.map((name) => [name, filesOf(name, entries, folder, problems)]),
  ) as Record<TableName, readonly string[]>;
  for (const entry of entries) reportStray(entry, entries, folder, problems);
  for (const name of names) {
    if (tables[name].required && found[name].length === 0) {
      const message = `缺少“${tables[name].title}”表；请在 data 文件夹里放一个 ${name}.csv`;
      problems.error({ file: `data/${name}.csv`, row: 0 }, '', 'missing-file', message);
    }
  }
  return found;
}

function filesOf(
  name: TableName,
  entries: readonly FolderEntry[],
  folder: string,
  problems: ProblemList,
): readonly string[] {
  const single = entries.some((entry) => entry.name === `${name}.csv`);
  const many = entries.some((entry) => entry.name === name && entry.isFolder);
  if (single && many) {
    const message = `既有 data/${name}.csv 又有 data/${name} 文件夹，不知以哪个为准；请只留一处`;
    problems.error({ file: `data/${name}.csv`, row: 0 }, '', 'file-and-folder', message);
  }
  if (single) return [`data/${name}.csv`];
  if (!many) return [];
  const path = `data/${name}`;
  return listFolder(folder, path, problems).flatMap((entry) => {
    if (entry.name.endsWith('.csv')) return [`${path}/${entry.name}`];
    const at = { file: `${path}/${entry.name}`, row: 0 };
    if (entry.isFolder)
      problems.error(at, '', 'unknown-file', '这一层里不再有文件夹，里面的文件不会被读取；请移上来');
    else if (spreadsheet.test(entry.name)) reportNotCsv(at.file, problems);
    return [];
  });
}

/** A mistyped file name must not pass silently: the table would be missing from the bulletin. */
function reportStray(
  { name, isFolder }: FolderEntry,
  entries: readonly FolderEntry[],
  folder: string,
  problems: ProblemList,
): void {
  const file = `data/${name}`;
  const stem = name.replace(/\.[^.]*$/u, '');
  const isTable = (word: string) => (names as readonly string[]).includes(word);
  if (!isFolder && spreadsheet.test(name)) {
    if (isTable(stem) && !entries.some((entry) => entry.name === `${stem}.csv`)) reportNotCsv(file, problems);
    return;
  }
  const holdsTable =
    isFolder && listFolder(folder, file, problems).some((entry) => /\.csv$/iu.test(entry.name));
  const stray =
    (holdsTable && !isTable(name)) || (/\.csv$/iu.test(name) && !(isTable(stem) && name.endsWith('.csv')));
  if (!stray) return;
  const near = nearestTables(stem).map(
    (table) => `“${table}${isFolder ? '' : '.csv'}”（${tables[table].title}）`,
  );
  const advice = near.length > 0 ? `是不是${near.join('或')}？` : `表名可以是：${names.join('、')}`;
  problems.error(
    { file, row: 0 },
    '',
    'unknown-file',
    `没有名叫“${stem}”的表，这个文件不会被读取；${advice}`,
  );
}

function reportNotCsv(file: string, problems: ProblemList): void {
  const message = '电子表格不会被直接读取；请打开它，“另存为”格式选“CSV UTF-8（逗号分隔）”';
  problems.error({ file, row: 0 }, '', 'not-csv', message);
}

function nearestTables(stem: string): readonly TableName[] {
  const byTitle = new Map(
    names.flatMap((name) => [[name, name] as const, [tables[name].title, name] as const]),
  );
  const near = new NearestNames(byTitle.keys()).of(stem);
  return [...new Set(near.flatMap((word) => byTitle.get(word) ?? []))];
}
