import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TableName, Tables } from '../../src/domain/tables/tables.ts';

type ColumnOf<N extends TableName> = keyof Tables[N]['columns'] & string;

/** The cells of one row; those left out are blank. */
export type Cells<N extends TableName> = { readonly [C in ColumnOf<N>]?: string | number | undefined };

/** The columns of a table that the sample writes, in the file's order. */
const columns: { readonly [N in TableName]: readonly ColumnOf<N>[] } = {
  places: ['place', 'name', 'level', 'parent', 'tile_x', 'tile_y', 'note'],
  schools: [
    ...(['school', 'name', 'place', 'stage', 'kind', 'parent', 'ownership', 'locale'] as const),
    ...(['opened', 'closed', 'aliases'] as const),
  ],
  groups: [
    ...(['group', 'name', 'place', 'term', 'form', 'mode', 'stage', 'established', 'ended'] as const),
    ...(['demonstration', 'policy', 'clause', 'note'] as const),
  ],
  memberships: ['group', 'school', 'role', 'joined', 'left', 'note'],
  enrolments: ['school', 'year', 'students', 'teachers', 'classes', 'large_classes'],
  assessments: ['group', 'year', 'grade'],
  denominators: ['place', 'indicator', 'stages', 'counting', 'terms', 'policy', 'clause', 'note'],
  indicators: ['indicator', 'title', 'unit', 'definition', 'counts'],
  observations: [
    ...(['observation', 'place', 'indicator', 'period', 'value', 'policy', 'clause', 'phrase'] as const),
    ...(['breakdown', 'as_of', 'as_of_basis', 'note'] as const),
  ],
  targets: [
    ...(['target', 'place', 'indicator', 'requirement', 'policy', 'clause', 'phrase'] as const),
    ...(['applies_to', 'due', 'due_basis', 'kind', 'hardness', 'soft_word', 'value_basis', 'note'] as const),
  ],
  vocabulary: ['term', 'dimension', 'place', 'definition', 'policy', 'clause', 'related', 'not_same_as'],
  measures: ['measure', 'policy', 'clause', 'title', 'units'],
  events: ['event', 'place', 'date', 'title', 'policy', 'clause', 'end'],
};

const chunk = 1 << 16;

/** Files of `data/`, written row by row; no more than a chunk of each is held in memory. */
export interface TableFiles {
  /** Adds a row to `data/<table>.csv`, or to `data/<table>/<part>.csv` where a part is named. */
  row<N extends TableName>(table: N, cells: Cells<N>, part?: string): void;
  close(): void;
}

/** Opens `data/` of a workspace for writing. A file appears with its first row. */
export function openTableFiles(folder: string): TableFiles {
  const files = new Map<string, { readonly handle: number; text: string }>();
  const fileOf = <N extends TableName>(table: N, part: string | undefined) => {
    const name = part === undefined ? `${table}.csv` : path.join(table, `${part}.csv`);
    const known = files.get(name);
    if (known !== undefined) return known;
    const place = path.join(folder, 'data', name);
    mkdirSync(path.dirname(place), { recursive: true });
    const opened = { handle: openSync(place, 'w'), text: `${columns[table].join(',')}\n` };
    files.set(name, opened);
    return opened;
  };
  return {
    row(table, cells, part) {
      const file = fileOf(table, part);
      file.text += `${columns[table].map((column) => quoted(cells[column])).join(',')}\n`;
      if (file.text.length < chunk) return;
      writeFileSync(file.handle, file.text);
      file.text = '';
    },
    close() {
      for (const { handle, text } of files.values()) {
        writeFileSync(handle, text);
        closeSync(handle);
      }
    },
  };
}

function quoted(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  const text = String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
