import { rowAnchor } from '../../domain/tables/rowAnchor.ts';
import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';

type Key = Pick<VocabularyRow, 'place' | 'dimension' | 'term'>;

/** The fragment of one document's term, the same on the glossary page and in the table of rows. */
export function termAnchor({ place, dimension, term }: Key): string {
  return rowAnchor(place, dimension, term);
}

/** Where one document's term stands in the glossary. */
export function termPath(key: Key): string {
  return `glossary/#${termAnchor(key)}`;
}
