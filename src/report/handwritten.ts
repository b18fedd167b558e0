import type { Bulletin } from '../bulletin/Bulletin.ts';
import { compileBulletin } from '../bulletin/compileBulletin.ts';
import { anchorOf, pathParts } from '../domain/clausePath.ts';
import type { PolicyDocument } from '../domain/PolicyDocument.ts';
import type { Site } from '../domain/Site.ts';
import { anyTables } from '../domain/tables/anyTables.ts';
import type { Rows, TableName } from '../domain/tables/tables.ts';

type Cells = Readonly<Record<string, string>>;
type Tables = { readonly [N in TableName]?: readonly Cells[] };
type Policy = Omit<Partial<PolicyDocument>, 'clauses'> & {
  readonly id: string;
  /** Paths with their headings. */
  readonly clauses?: Readonly<Record<string, string>>;
};

interface Handwritten extends Tables {
  readonly site?: Partial<Site>;
  readonly releases?: readonly string[];
  /** Lines of addresses that earlier releases promised (a clause's heading after a tab), by release, the newest first. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  readonly publicFiles?: readonly string[];
  readonly written?: readonly Policy[];
}

/** A bulletin for a test, from cells as a clerk would type them; as of 2026-11-20 unless told otherwise. */
export function handwrittenBulletin(given: Handwritten): Bulletin {
  const { site = {}, written = [], releases = [], kept = {}, publicFiles = [], ...tables } = given;
  const rows = Object.fromEntries(
    (Object.keys(anyTables) as TableName[]).map((name) => [name, rowsOf(name, tables[name] ?? [])]),
  ) as unknown as Rows;
  return compileBulletin({
    folder: '/workspace',
    site: {
      name: '集团化办学公报',
      bureau: '公报编辑部',
      url: 'https://gongbao.example/',
      as_of: '2026-11-20',
      contact: '问题单',
      ...site,
    },
    rows,
    policies: written.map(policyOf),
    indicatorNotes: [],
    printingTexts: [],
    releases,
    kept: Object.entries(kept).map(([release, addresses]) => ({
      release,
      file: `content/releases/${release}.addresses.txt`,
      addresses: addresses.map((line, index) => {
        const [address = '', title] = line.split('\t');
        return { address, line: index + 1, title };
      }),
    })),
    publicFiles,
  });
}

function rowsOf(name: TableName, cells: readonly Cells[]) {
  const columns = Object.entries(anyTables[name].columns);
  return cells.map((row, index) => ({
    ...Object.fromEntries(
      columns.map(([column, { schema }]) => {
        const cell = row[column];
        return [column, cell === undefined ? undefined : schema.parse(cell)];
      }),
    ),
    file: `data/${name}.csv`,
    row: index + 2,
  }));
}

function policyOf({ id, clauses = {}, ...given }: Policy): PolicyDocument {
  return {
    title: id,
    printedFigures: [],
    ...given,
    id,
    file: `content/policies/${id}.mdx`,
    clauses: Object.entries(clauses).map(([path, title], index) => ({
      policy: id,
      path,
      anchor: anchorOf(path),
      title,
      depth: pathParts(path).length,
      line: index + 10,
    })),
  };
}
