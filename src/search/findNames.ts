import { coreOf } from './coreOf.ts';
import { foldName } from './foldName.ts';
import { placeOf } from './formsOf.ts';
import { namesWithAll, type ReadFile } from './NameReader.ts';
import type { NameRecord } from './NameRecord.ts';
import { nameMatcher } from './nameMatcher.ts';

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

/** The characters a search must have: 2, when 第 and 市, 县 … are left out. */
export function isLongEnough(query: string): boolean {
  return [...coreOf(foldName(query))].length >= 2;
}

/**
 * Every name, and every alias, that has all that stands between spaces: one of these in the name itself, the others there or
 * in the names of its places. A name may also be typed behind that of its place: 遂昌实验小学 finds 实验小学 in 遂昌县.
 */
export async function findNames(query: string, read: ReadFile): Promise<FoundNames> {
  const parts = query.split(/\s+/u).filter((part) => foldName(part) !== '');
  if (!isLongEnough(query)) return { names: [], more: false };
  const { records, more } = await namesWithAll(
    parts.map((part) => coreOf(foldName(part))),
    read,
  );
  const matchers = parts.map(nameMatcher);
  const found = records.flatMap((record) => answerOf(record, matchers));
  return { names: found.toSorted((a, b) => a.rank - b.rank).map(({ name }) => name), more };
}

type Matcher = ReturnType<typeof nameMatcher>;

/** How well a match counts that needs the name of the place. */
const throughPlace = 3;

function answerOf(record: NameRecord, matchers: readonly Matcher[]): { rank: number; name: FoundName }[] {
  const [own, ...others] = [record.name, ...record.aliases].map((text) => ({
    text,
    rank: rankOf(text, record.where, matchers),
  }));
  if (own === undefined) return [];
  const best = others.reduce((a, b) => (b.rank < a.rank ? b : a), own);
  if (best.rank === Number.POSITIVE_INFINITY) return [];
  return [{ rank: best.rank, name: { ...record, alias: best === own ? undefined : best.text } }];
}

function rankOf(text: string, where: string, matchers: readonly Matcher[]): number {
  const inName = matchers.map((match) => match(text));
  const worst = Math.max(...inName);
  if (worst !== Number.POSITIVE_INFINITY) return worst;
  const [only, second] = matchers;
  if (only !== undefined && second === undefined) {
    const place = placeOf(where);
    // A query that the place alone answers is not answered by all that lies in it.
    return only(place + text) <= throughPlace && only(place) === worst ? throughPlace : worst;
  }
  if (inName.every((rank) => rank === Number.POSITIVE_INFINITY)) return worst;
  const everywhere = matchers.map((match, index) => Math.min(inName[index] ?? worst, inPlaces(match, where)));
  return Math.max(throughPlace, ...everywhere);
}

function inPlaces(match: Matcher, where: string): number {
  return Math.min(...where.split(' ').map(match));
}
