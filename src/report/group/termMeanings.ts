import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { GroupRow } from '../../domain/tables/groups.ts';
import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { termPath } from '../glossary/termPath.ts';
import { perBulletin } from '../perBulletin.ts';

/** What a word of a group's description means in the documents of its place. */
export interface TermMeaning {
  readonly term: string;
  readonly definition: string;
  /** Whose document says so. */
  readonly placeName: string;
  readonly path: string;
  readonly source: ClauseLink;
}

const byTerm = perBulletin(({ rows }) => Map.groupBy(rows.vocabulary, ({ term }) => term));

/** Its kind, form and mode, each as the nearest place above defines it; a word that none defines is left out. */
export function termMeanings(
  bulletin: Bulletin,
  { place, term, form, mode }: GroupRow,
): readonly TermMeaning[] {
  const words = [
    { word: term, dimension: 'kind' },
    { word: form, dimension: 'form' },
    { word: mode, dimension: 'mode' },
  ];
  return words.flatMap(({ word, dimension }) => {
    const row = word === undefined ? undefined : nearest(bulletin, place, word, dimension);
    if (row === undefined) return [];
    return [
      {
        term: row.term,
        definition: row.definition,
        placeName: bulletin.places.get(row.place)?.name ?? '',
        path: termPath(row),
        source: clauseLink(bulletin, row.policy, row.clause),
      },
    ];
  });
}

function nearest(
  bulletin: Bulletin,
  place: string,
  term: string,
  dimension: string,
): VocabularyRow | undefined {
  const own = (byTerm(bulletin).get(term) ?? []).filter((row) => row.place === place);
  const found = own.find((row) => row.dimension === dimension) ?? own[0];
  const parent = bulletin.places.get(place)?.parent;
  if (found !== undefined || parent === undefined) return found;
  return nearest(bulletin, parent, term, dimension);
}
