import type { Table } from '../../domain/table/Table.ts';
import type { ProblemList, Spot } from '../ProblemList.ts';
import type { Cell } from './cellReader.ts';
import type { Header } from './readHeader.ts';
import type { RawRow } from './TableReading.ts';
import { trimmed } from './trimmed.ts';

type CellReader = (raw: string) => Cell;

/**
 * How a record reads: `sound` when it has as many cells as the header and every cell reads, `misaligned` when it has lost or
 * gained a cell, so that nothing but perhaps its first columns stands under the right name.
 */
export type RowState = 'sound' | 'faulty' | 'misaligned';

export type ReadRow = (
  cells: readonly string[],
  row: number,
) => { readonly row: RawRow; readonly state: RowState };

interface Position {
  readonly index: number;
  readonly name: string;
  readonly title: string;
  readonly required: boolean;
  /** What to do about a blank, where it is not plain. */
  readonly hint: string;
  readonly read: CellReader;
}

const indicatorHint =
  '：公报自带的指标编码见公报的“指标”页；没有合适的，先在 data/indicators.csv 里登记一行（indicator 编码、title 名称、unit 计量单位、definition 定义），再在这里写它的编码';

/** Reads the records of one file under its header; reports every faulty cell. */
export function rowReader(
  header: Header,
  table: Table,
  file: string,
  readers: ReadonlyMap<string, CellReader>,
  problems: ProblemList,
): ReadRow {
  const width = header.columns.length;
  const positions = positionsOf(header, table, readers);
  const empty: RawRow = {
    ...Object.fromEntries(Object.keys(table.columns).map((name) => [name, undefined])),
    file,
    row: 0,
  };
  return (cells, rowNumber) => {
    const row = { ...empty };
    row.row = rowNumber;
    const aligned = isAligned(cells, width, row, problems);
    let sound = header.missing.size === 0;
    for (const { index, name, title, required, read, hint } of positions) {
      const cell = read(cells[index] ?? '');
      row[name] = cell.value;
      if (!aligned) continue;
      if (cell.fault !== undefined) {
        sound = false;
        problems.error(row, name, cell.fault.code, `“${title}”：${cell.fault.message}`);
      } else if (required && cell.value === undefined) {
        sound = false;
        problems.error(row, name, 'blank-cell', `“${title}”是必填的，这里空着；请补上${hint}`);
      }
    }
    return { row, state: aligned ? (sound ? 'sound' : 'faulty') : 'misaligned' };
  };
}

function positionsOf(
  header: Header,
  table: Table,
  readers: ReadonlyMap<string, CellReader>,
): readonly Position[] {
  return header.columns.flatMap((name, index) => {
    const column = name === undefined ? undefined : table.columns[name];
    const read = name === undefined ? undefined : readers.get(name);
    if (name === undefined || column === undefined || read === undefined) return [];
    const hint = column.references === 'indicators' ? indicatorHint : '';
    return [{ index, name, title: column.title, required: column.required, hint, read }];
  });
}

/** Reports a row of another width than the header's; blank cells too many do no harm. */
function isAligned(cells: readonly string[], width: number, at: Spot, problems: ProblemList): boolean {
  if (cells.length < width) {
    const fullWidth = cells.some((cell) => cell.includes('，'))
      ? '；请看看是不是把半角逗号打成了全角“，”'
      : '';
    const message = `这一行只有 ${cells.length} 格，表头有 ${width} 列；没有内容的格也要用半角逗号占位${fullWidth}`;
    problems.error(at, '', 'too-few-cells', message);
    return false;
  }
  if (cells.length === width) return true;
  const extra = cells
    .slice(width)
    .map(trimmed)
    .filter((cell) => cell !== '');
  if (extra.length === 0) return true;
  const shown = extra.map((cell) => `“${cell}”`).join('、');
  const message = `这一行有 ${cells.length} 格，表头只有 ${width} 列，多出的是${shown}；多半是某一格里有半角逗号，请给那一格加上半角双引号`;
  problems.error(at, '', 'too-many-cells', message);
  return false;
}
