import type { NameBlock, NameManifest, NamePairs } from './NameFiles.ts';
import { fewBlocks, shardOf } from './NameFiles.ts';
import type { NameRecord } from './NameRecord.ts';
import { pairsOf } from './pairsOf.ts';

/** Reads one file of the index. */
export type ReadFile = (file: string, version?: string) => Promise<unknown>;

/** Blocks read for one search at the most. */
const mostBlocks = 12;

export interface ReadNames {
  /** In the order of the tables. */
  readonly records: readonly NameRecord[];
  /** Whether other blocks may have such names too. */
  readonly more: boolean;
}

/** The names of the blocks that have every one of the texts' pairs of characters. */
export async function namesWithAll(texts: readonly string[], read: ReadFile): Promise<ReadNames> {
  const counted = await blocksByPairs(texts, read);
  return readBlocks(
    counted.manifest,
    [...counted.having].filter(([, pairs]) => pairs === counted.pairs),
    read,
  );
}

/** The names of the blocks that have most of a text's pairs of characters. */
export async function namesWithMost(text: string, read: ReadFile): Promise<ReadNames> {
  const { manifest, having } = await blocksByPairs([text], read);
  return readBlocks(
    manifest,
    [...having].filter(([, pairs]) => pairs > 0).toSorted(([, a], [, b]) => b - a),
    read,
  );
}

async function readBlocks(
  { version }: NameManifest,
  blocks: readonly (readonly [number, number])[],
  read: ReadFile,
): Promise<ReadNames> {
  const chosen = blocks.slice(0, mostBlocks);
  const files = await Promise.all(chosen.map(async ([number]) => read(`block-${number}.json`, version)));
  return {
    records: files.flatMap((file) => recordsOf(file as NameBlock)),
    more: blocks.length > chosen.length,
  };
}

function recordsOf({ places, names }: NameBlock): readonly NameRecord[] {
  return names.map(([name, path, place, words, ...aliases]) => ({
    name,
    path,
    where: places[place] ?? '',
    words,
    aliases,
  }));
}

/** For every block how many of the pairs it has. Where all blocks are read anyway it is given every pair. */
async function blocksByPairs(texts: readonly string[], read: ReadFile) {
  const manifest = (await read('index.json')) as NameManifest;
  const { version, blocks, shards } = manifest;
  const pairs = [...new Set(texts.flatMap((text) => [...pairsOf(text)]))];
  const having = new Map(Array.from({ length: blocks }, (_, number) => [number, 0]));
  if (blocks <= fewBlocks || shards === 0) {
    for (const number of having.keys()) having.set(number, pairs.length);
    return { manifest, pairs: pairs.length, having };
  }
  const numbers = new Set(pairs.map((pair) => shardOf(pair, shards)));
  const files = await Promise.all([...numbers].map(async (number) => read(`pairs-${number}.json`, version)));
  const known = new Map(files.flatMap((file) => Object.entries(file as NamePairs)));
  for (const pair of pairs) {
    const found = known.get(pair);
    for (const number of found === 0 ? having.keys() : (found ?? [])) {
      having.set(number, (having.get(number) ?? 0) + 1);
    }
  }
  return { manifest, pairs: pairs.length, having };
}
