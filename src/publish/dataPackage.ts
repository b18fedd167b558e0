import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Column, ColumnKind } from '../domain/table/Column.ts';
import type { Table } from '../domain/table/Table.ts';
import { anyTables } from '../domain/tables/anyTables.ts';
import { computedTables } from './computedTables.ts';

const fieldTypes: Readonly<Record<ColumnKind, string>> = {
  code: 'string',
  text: 'string',
  choice: 'string',
  list: 'string',
  date: 'string',
  year: 'year',
  count: 'string',
  figure: 'string',
  requirement: 'string',
  breakdown: 'string',
};

/** datapackage.json: every published table's columns and relations, after Data Package v2. */
export function dataPackage({ site }: Bulletin): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongbao',
    title: site.name,
    description: `${site.name}的数据。截至${site.as_of}。`,
    homepage: site.url,
    created: `${site.as_of}T00:00:00Z`,
    licenses: [{ name: 'other-open', title: site.licence ?? '未声明' }],
    contributors: [{ title: site.bureau, roles: ['publisher'] }],
    resources: [...computedTables, ...Object.values(anyTables).map(inputResource)],
  };
  return `${JSON.stringify(description, undefined, 2)}\n`;
}

function inputResource({ name, title, description, key, columns }: Table) {
  const entries = Object.entries(columns);
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: entries.map(([column, declared]) => field(column, declared)),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...foreignKeys(entries),
    },
  };
}

function field(name: string, { kind, title, description, required, allowed }: Column) {
  return {
    name,
    title,
    description,
    type: fieldTypes[kind],
    constraints: { required },
    ...(allowed !== undefined && {
      categories: Object.entries(allowed).map(([value, label]) => ({ value, label })),
    }),
  };
}

/** Relations to other published tables; policies, clauses and indicators are not tables of their own. */
function foreignKeys(entries: readonly (readonly [string, Column])[]) {
  const keys = entries.flatMap(([column, { references }]) => {
    if (references !== 'places' && references !== 'schools' && references !== 'groups') return [];
    const key = Object.keys(anyTables[references].columns)[0] ?? '';
    return [{ fields: [column], reference: { resource: references, fields: [key] } }];
  });
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
