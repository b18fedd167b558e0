/** `index.json`: how the names are cut into files. */
export interface NameManifest {
  /** Changes whenever any of the files does. */
  readonly version: string;
  readonly blocks: number;
  /** Files of pairs; 0 when the blocks are so few that all are read. */
  readonly shards: number;
}

/** `block-<n>.json`: some names, in the order of the tables. */
export interface NameBlock {
  readonly places: readonly string[];
  /** Name, address, number of the place in `places`, words, aliases. */
  readonly names: readonly (readonly [string, string, number, string, ...string[]])[];
}

/** `pairs-<n>.json`: for two characters the blocks that have them in a name; 0 where more than half of all blocks do. */
export type NamePairs = Readonly<Record<string, readonly number[] | 0>>;

/** Blocks that a search may simply read, all of them. */
export const fewBlocks = 4;

/** The file of pairs that a pair stands in. */
export function shardOf(pair: string, shards: number): number {
  let sum = 0;
  for (const character of pair) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % shards;
}
