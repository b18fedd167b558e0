import { type TableName, tables } from '../domain/tables/tables.ts';

const mostRuns = 4;

/**
 * Rows as a person looks them up: `memberships:2-14,17;schools:3-20` is
 * 集团成员表第2—14、17行；学校表第3—20行. Of long lists it says how many; data/figures.csv has them whole.
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
  if (runs.length > mostRuns) return `${title}${rowCount(runs)}行`;
  return `${title}第${runs.map((run) => run.replace('-', '—')).join('、')}行`;
}

/** Of a table in several files, which one: （2024）of enrolments/2024. */
function partOf(file: string): string {
  const part = file.split('/').slice(1).join('/');
  return part === '' ? '' : `（${part}）`;
}

function rowCount(runs: readonly string[]): number {
  return runs.map(endsOf).reduce((count, [from, to]) => count + to - from + 1, 0);
}

/** The numbers of the rows of one table: those of `memberships:2-4,17` are 2, 3, 4 and 17. */
export function rowNumbers(part: string): readonly number[] {
  const [, ranges = ''] = part.split(':');
  return ranges
    .split(',')
    .map(endsOf)
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function endsOf(run: string): readonly [number, number] {
  const [from = 0, to = from] = run.split('-').map(Number);
  return [from, to];
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}
