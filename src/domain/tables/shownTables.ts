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
