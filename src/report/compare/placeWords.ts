import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { codeOf } from '../../domain/lists/ClosedList.ts';
import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';
import { vocabularyDimensions } from '../glossary/vocabularyDimensions.ts';
import { perBulletin } from '../perBulletin.ts';

const rowsByPlace = perBulletin(({ rows }) => Map.groupBy(rows.vocabulary, ({ place }) => place));

/** The terms of one dimension that hold for a place: its own, or those of the nearest place above that has any. */
export function placeWords(
  bulletin: Bulletin,
  place: string,
  dimension: keyof typeof vocabularyDimensions,
): readonly VocabularyRow[] {
  const own = (rowsByPlace(bulletin).get(place) ?? []).filter(
    (row) => codeOf(vocabularyDimensions, row.dimension) === dimension,
  );
  const parent = bulletin.places.get(place)?.parent;
  return own.length > 0 || parent === undefined ? own : placeWords(bulletin, parent, dimension);
}
