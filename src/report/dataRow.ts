/** The tables whose rows have an address of their own on this site. */
export const shownTables = [
  'observations',
  'targets',
  'vocabulary',
  'measures',
  'events',
  'denominators',
  'indicators',
] as const;

export type ShownTable = (typeof shownTables)[number];

/** The fragment of a row on its table's page: its key's cells, in the order of the key. */
export function rowAnchor(...key: readonly string[]): string {
  return key.join('-').replace(/\s+/gu, '_');
}

/** Where a row of a table stands on this site, by its key. */
export function rowPath(table: ShownTable, ...key: readonly string[]): string {
  return `data/${table}/#${rowAnchor(...key)}`;
}
