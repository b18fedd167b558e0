import { type TableName, tables } from '../domain/tables/tables.ts';

const mostRuns = 4;

/**
 * Rows as a person looks them up: `memberships:2-14,17;schools:3-20` is
 * 集团成员表第2—14、17行；学校表第3—20行. Long lists are cut; data/figures.csv has them whole.
 */
export function rowsInWords(rows: string): string {
  if (rows === '') return '';
  return rows.split(';').map(tableInWords).join('；');
}

function tableInWords(part: string): string {
  const [file = '', ranges = ''] = part.split(':');
  const table = file.split('/')[0] ?? file;
  const title = isTable(table) ? `${tables[table].title}表${partOf(file)}` : `${file}.csv`;
  const runs = ranges.split(',');
  const shown = runs.slice(0, mostRuns).map((run) => run.replace('-', '—'));
  if (runs.length <= mostRuns) return `${title}第${shown.join('、')}行`;
  return `${title}第${shown.join('、')}等共${rowCount(runs)}行`;
}

/** Of a table in several files, which one: （2024）of enrolments/2024. */
function partOf(file: string): string {
  const part = file.split('/').slice(1).join('/');
  return part === '' ? '' : `（${part}）`;
}

function rowCount(runs: readonly string[]): number {
  return runs.reduce((count, run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return count + to - from + 1;
  }, 0);
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}
