import { formsOf } from './formsOf.ts';
import { fewBlocks, type NameBlock, type NameManifest, shardOf } from './NameFiles.ts';
import type { NameRecord } from './NameRecord.ts';
import { pairsOf } from './pairsOf.ts';

/** Names in a block: about 4 KB on the wire. */
const namesInBlock = 200;
/** Pairs in a file of pairs: a few KB on the wire. */
const pairsInShard = 400;

/**
 * The files by which a browser finds a name without reading them all, by file name: blocks of names, and files that say
 * which blocks have two characters in a row. A phone that looks for 青禾三小 among 200,000 schools reads a few of each.
 */
export function nameIndex(records: readonly NameRecord[]): ReadonlyMap<string, string> {
  const blocks = blocksOf(records);
  const pairs = blocks.length <= fewBlocks ? new Map<string, number[]>() : blocksByPair(blocks);
  const shards = Math.ceil(pairs.size / pairsInShard);
  const files = new Map<string, string>();
  for (const [number, block] of blocks.entries()) {
    files.set(`block-${number}.json`, JSON.stringify(blockFile(block)));
  }
  for (const [number, shard] of shardsOf(pairs, shards, blocks.length).entries()) {
    files.set(`pairs-${number}.json`, JSON.stringify(Object.fromEntries(shard)));
  }
  const manifest: NameManifest = { version: versionOf(files.values()), blocks: blocks.length, shards };
  return files.set('index.json', JSON.stringify(manifest));
}

function blocksOf(records: readonly NameRecord[]): readonly (readonly NameRecord[])[] {
  return Array.from({ length: Math.ceil(records.length / namesInBlock) }, (_, number) =>
    records.slice(number * namesInBlock, (number + 1) * namesInBlock),
  );
}

function blockFile(block: readonly NameRecord[]): NameBlock {
  const places = [...new Set(block.map(({ where }) => where))];
  const numberOf = new Map(places.map((where, number) => [where, number]));
  return {
    places,
    names: block.map(({ name, path, where, words, aliases }) => [
      name,
      path,
      numberOf.get(where) ?? 0,
      words,
      ...aliases,
    ]),
  };
}

function blocksByPair(blocks: readonly (readonly NameRecord[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, block] of blocks.entries()) {
    for (const record of block) {
      for (const form of formsOf(record)) {
        for (const pair of pairsOf(form)) note(found, pair, number);
      }
    }
  }
  return found;
}

function note(found: Map<string, number[]>, pair: string, number: number): void {
  const blocks = found.get(pair);
  if (blocks === undefined) found.set(pair, [number]);
  else if (blocks.at(-1) !== number) blocks.push(number);
}

function shardsOf(pairs: ReadonlyMap<string, readonly number[]>, count: number, blocks: number) {
  const shards = Array.from({ length: count }, (): [string, readonly number[] | 0][] => []);
  for (const [pair, found] of pairs) {
    shards[shardOf(pair, count)]?.push([pair, found.length * 2 > blocks ? 0 : found]);
  }
  return shards;
}

/** FNV-1a over the files' texts, so that an old file in a cache is not read with a new index. */
function versionOf(texts: Iterable<string>): string {
  let hash = 0x81_1c_9d_c5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}
