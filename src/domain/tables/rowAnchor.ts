/** The fragment of a row on its table's page: its key's cells, in the order of the key. */
export function rowAnchor(...key: readonly string[]): string {
  return key.join('-').replace(/\s+/gu, '_');
}
