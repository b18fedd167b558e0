/** The tables that a computed number comes from, out of the words for its rows: 学校表第2—6行 is of 学校表. Empty for no rows. */
export function tablesNamed(rows: string): string {
  const tables = [...rows.matchAll(/(\p{Script=Han}+表)(?=[（第：\d]|$)/gu)].map(([, table]) => table);
  return tables.length === 0 ? '' : `用到${[...new Set(tables)].join('、')}`;
}
