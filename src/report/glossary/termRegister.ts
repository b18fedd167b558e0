import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';
import { perBulletin } from '../perBulletin.ts';

/** Finds the term that a reference names: `place:term`, or `term` for one of the same place. */
export const termRegister = perBulletin(({ rows }) => {
  const byName = new Map(rows.vocabulary.toReversed().map((row) => [`${row.place}:${row.term}`, row]));
  return {
    find: (place: string, reference: string): VocabularyRow | undefined =>
      byName.get(`${place}:${reference}`) ?? byName.get(reference.replace(/^([^:：]+)[:：]\s*/u, '$1:')),
  };
});
