import type { Table } from '../../domain/table/Table.ts';
import { NearestNames } from '../names/NearestNames.ts';
import { plainName } from '../names/plainName.ts';
import type { ProblemList } from '../ProblemList.ts';
import { trimmed } from './trimmed.ts';

/** Which column each position holds; undefined where the header names none that the table has. */
export interface Header {
  readonly columns: readonly (string | undefined)[];
  /** Required columns that the header does not name. */
  readonly missing: ReadonlySet<string>;
}

/** Reads the first row by English names or Chinese titles. Undefined when it is no header at all: the rest cannot be read. */
export function readHeader(
  cells: readonly string[],
  table: Table,
  file: string,
  problems: ProblemList,
): Header | undefined {
  const at = { file, row: 1 };
  const written = cells.map(trimmed);
  while (written.at(-1) === '') written.pop();
  const names = namesOf(table);
  const columns = written.map((cell) => names.get(plainName(cell)));
  if (columns.every((column) => column === undefined)) {
    const separator = otherSeparator(written, names);
    if (separator !== undefined) {
      problems.error(
        at,
        '',
        'wrong-separator',
        `列之间用的是${separator}；请改用半角逗号，存成“CSV（逗号分隔）”`,
      );
    } else {
      problems.error(
        at,
        '',
        'no-header',
        `第 1 行应当是表头，却没有一个认识的列名；列名可以是：${listed(table)}`,
      );
    }
    return undefined;
  }
  const seen = new Map<string, number>();
  for (const [index, cell] of written.entries()) {
    const column = columns[index];
    if (column === undefined) reportUnknown(cell, index, table, at, problems);
    else if (seen.has(column)) {
      const [first, again] = [(seen.get(column) ?? 0) + 1, index + 1];
      const message = `第 ${first} 列和第 ${again} 列都是“${titleOf(table, column)}”（${column}）；请删去一列`;
      problems.error(at, column, 'duplicate-column', message);
      columns[index] = undefined;
    } else seen.set(column, index);
  }
  const missing = Object.entries(table.columns)
    .filter(([name, column]) => column.required && !seen.has(name))
    .map(([name]) => name);
  for (const name of missing) {
    problems.error(
      at,
      name,
      'missing-column',
      `缺少必填的列“${titleOf(table, name)}”（${name}）；请补上这一列`,
    );
  }
  return { columns, missing: new Set(missing) };
}

function reportUnknown(
  cell: string,
  index: number,
  table: Table,
  at: { file: string; row: number },
  problems: ProblemList,
): void {
  const names = namesOf(table);
  const separator = otherSeparator([cell], names);
  if (cell === '') {
    problems.error(at, '', 'unknown-column', `第 ${index + 1} 列没有列名；请写上列名，用不到就删去这一列`);
  } else if (separator !== undefined) {
    problems.error(at, cell, 'wrong-separator', `“${cell}”里的列名之间用的是${separator}；请改用半角逗号`);
  } else {
    const near = nearestColumns(cell, table).map((column) => `“${titleOf(table, column)}”（${column}）`);
    const advice =
      near.length > 0 ? `是不是${near.join('或')}？` : `认识的列是：${listed(table)}；用不到的列请删去`;
    problems.error(at, cell, 'unknown-column', `“${table.title}”表没有“${cell}”这一列；${advice}`);
  }
}

function nearestColumns(cell: string, table: Table): readonly string[] {
  const names = namesOf(table);
  const near = new NearestNames(names.keys()).of(cell);
  return [...new Set(near.flatMap((name) => names.get(name) ?? []))];
}

function namesOf(table: Table): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table.columns).flatMap(([name, { title }]) => [
      [plainName(name), name] as const,
      [plainName(title), name] as const,
    ]),
  );
}

const separators: Readonly<Record<string, string>> = {
  '\t': '制表符',
  ';': '分号',
  '；': '全角分号',
  '，': '全角逗号',
  '、': '顿号',
  '|': '竖线',
};

/** The separator, other than the comma, that stands between known column names in one of the cells. */
function otherSeparator(cells: readonly string[], names: ReadonlyMap<string, string>): string | undefined {
  const splits = (cell: string, sign: string) => {
    const parts = cell.split(sign);
    return parts.length > 1 && parts.some((part) => names.has(plainName(part)));
  };
  const sign = Object.keys(separators).find((key) => cells.some((cell) => splits(cell, key)));
  return sign === undefined ? undefined : separators[sign];
}

function titleOf(table: Table, column: string): string {
  return table.columns[column]?.title ?? column;
}

function listed(table: Table): string {
  return Object.entries(table.columns)
    .map(([name, { title }]) => `${title}（${name}）`)
    .join('、');
}
