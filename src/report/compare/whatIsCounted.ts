import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Figure } from '../../domain/figure/Figure.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';
import { perBulletin } from '../perBulletin.ts';
import { rowsByPlace } from '../rowsByPlace.ts';
import { placeWords } from './placeWords.ts';

/** What a number counts, in a document's word, and where the vocabulary explains that word. */
export interface Counted {
  readonly word: string;
  readonly term: VocabularyRow | undefined;
}

/** What a requirement counts: what its row says, and nothing that its place's vocabulary says beside it. */
export function countedByTarget(bulletin: Bulletin, place: string, row: TargetRow): readonly Counted[] {
  return countedIn(bulletin, place, row);
}

/** What a figure counts: the word of its breakdown or of its row; for a computed one the words of the roster's groups. */
export function countedByFigure(bulletin: Bulletin, figure: Figure): readonly Counted[] {
  const { place, basis, breakdown } = figure;
  const known = (word: string): Counted => ({ word, term: termOf(bulletin, place, word) });
  if (basis.kind === 'computed') return groupWords(bulletin, place).map(known);
  const named = breakdown.split(';').flatMap((pair) => (pair.startsWith('term=') ? [pair.slice(5)] : []));
  if (named.length > 0) return named.map(known);
  const called = rowsByPlace(bulletin).observationCalled(basis.observation);
  return countedIn(bulletin, place, { called, phrase: basis.phrase, indicator: figure.indicator });
}

/** The kinds of group that the words name, longest first; else what the document calls it. */
function countedIn(
  bulletin: Bulletin,
  place: string,
  { called, phrase, indicator }: Pick<TargetRow, 'called' | 'phrase' | 'indicator'>,
): readonly Counted[] {
  const kinds = placeWords(bulletin, place, 'kind').toSorted((a, b) => b.term.length - a.term.length);
  for (const words of [called ?? '', phrase]) {
    const found = kinds.find(({ term }) => words.includes(term));
    if (found !== undefined) return [{ word: found.term, term: found }];
  }
  const isSaid = called !== undefined && called !== bulletin.indicators.get(indicator)?.title;
  return isSaid ? [{ word: called.replace(/数$/u, ''), term: undefined }] : [];
}

function termOf(bulletin: Bulletin, place: string, word: string): VocabularyRow | undefined {
  return placeWords(bulletin, place, 'kind').find(({ term }) => term === word);
}

const groupsByPlace = perBulletin(({ rows }) => Map.groupBy(rows.groups, ({ place }) => place));

/** Every word for a group, so that places which use the same ones name them in the same order. */
const wordOrder = perBulletin(({ rows }): readonly string[] => [
  ...new Set(rows.groups.map(({ term }) => term)),
]);

/** The words for a group in the roster of a place and of the places below it. */
function groupWords(bulletin: Bulletin, place: string): readonly string[] {
  const own = (groupsByPlace(bulletin).get(place) ?? []).map(({ term }) => term);
  const below = bulletin.childrenOf(place).flatMap((child) => groupWords(bulletin, child.place));
  const found = new Set([...own, ...below]);
  return wordOrder(bulletin).filter((word) => found.has(word));
}
