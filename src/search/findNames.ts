import { coreOf } from './coreOf.ts';
import { foldName } from './foldName.ts';
import { fewBlocks, type NameBlock, type NameManifest, type NamePairs, shardOf } from './NameFiles.ts';
import type { NameRecord } from './NameRecord.ts';
import { pairsOf } from './pairsOf.ts';

/** Reads one file of the index. */
export type ReadFile = (file: string, version?: string) => Promise<unknown>;

export interface FoundName extends NameRecord {
  /** The alias that matched, when the name itself did not. */
  readonly alias: string | undefined;
}

export interface FoundNames {
  /** Best first; in the order of the tables where equally good. */
  readonly names: readonly FoundName[];
  /** Whether there may be others: the words are too common to read every block. */
  readonly more: boolean;
}

/** Blocks read for one search at the most. */
const mostBlocks = 12;

/** The characters a search must have: 2, when 第 and 市, 县 … are left out. */
export function isLongEnough(query: string): boolean {
  return [...coreOf(foldName(query))].length >= 2;
}

/** Every name, and every alias, that contains the query. */
export async function findNames(query: string, read: ReadFile): Promise<FoundNames> {
  const folded = foldName(query);
  if (!isLongEnough(query)) return { names: [], more: false };
  const manifest = (await read('index.json')) as NameManifest;
  const candidates = await candidateBlocks(coreOf(folded), manifest, read);
  const chosen = candidates.slice(0, mostBlocks);
  const blocks = await Promise.all(chosen.map((number) => read(`block-${number}.json`, manifest.version)));
  const found = blocks.flatMap((block) => matchesIn(block as NameBlock, folded));
  return {
    names: found.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name),
    more: candidates.length > chosen.length,
  };
}

/** The blocks that have every pair of the query, in order. */
async function candidateBlocks(
  core: string,
  { version, blocks, shards }: NameManifest,
  read: ReadFile,
): Promise<readonly number[]> {
  const all = Array.from({ length: blocks }, (_, number) => number);
  if (blocks <= fewBlocks || shards === 0) return all;
  const pairs = [...pairsOf(core)];
  const numbers = new Set(pairs.map((pair) => shardOf(pair, shards)));
  const files = await Promise.all([...numbers].map((number) => read(`pairs-${number}.json`, version)));
  const known = new Map(files.flatMap((file) => Object.entries(file as NamePairs)));
  return pairs.reduce<readonly number[]>((left, pair) => {
    const having = known.get(pair);
    if (having === 0) return left;
    const set = new Set(having);
    return left.filter((number) => set.has(number));
  }, all);
}

function matchesIn({ places, names }: NameBlock, folded: string) {
  return names.flatMap(([name, path, place, words, ...aliases]) => {
    const record = { name, path, where: places[place] ?? '', words, aliases };
    const own = rankOf(name, folded);
    const best = Math.min(own, ...aliases.map((alias) => rankOf(alias, folded)));
    if (best === Number.POSITIVE_INFINITY) return [];
    const alias = own === best ? undefined : aliases.find((text) => rankOf(text, folded) === best);
    return [{ rank: best, name: { ...record, alias } }];
  });
}

/** 0 the very name, 1 its beginning, 2 a part, 3 a part once 市, 县 … are left out; infinite when it does not match. */
function rankOf(text: string, query: string): number {
  const folded = foldName(text);
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  if (folded.includes(query)) return 2;
  return coreOf(folded).includes(coreOf(query)) ? 3 : Number.POSITIVE_INFINITY;
}
