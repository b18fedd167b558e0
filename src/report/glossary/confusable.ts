import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';
import { termRegister } from './termRegister.ts';
import { type TermView, termView } from './termView.ts';

/** Terms that look alike and may not be taken for one another. */
export interface Confusable {
  /** The different words, once each: 紧密型、紧密合作型. */
  readonly title: string;
  readonly terms: readonly TermView[];
}

/** Terms joined by 不可混同, directly or through others, in the order of the table. */
export function confusables(bulletin: Bulletin): readonly Confusable[] {
  const groups = groupsOf(bulletin);
  return groups.map((rows) => ({
    title: [...new Set(rows.map(({ term }) => term))].join('、'),
    terms: rows.map((row) => termView(bulletin, row)),
  }));
}

function groupsOf(bulletin: Bulletin): readonly (readonly VocabularyRow[])[] {
  const { vocabulary } = bulletin.rows;
  const register = termRegister(bulletin);
  const groupOf = new Map<VocabularyRow, Set<VocabularyRow>>();
  for (const row of vocabulary) {
    for (const reference of row.not_same_as ?? []) {
      const other = register.find(row.place, reference);
      if (other === undefined) continue;
      const joined = new Set([...(groupOf.get(row) ?? [row]), ...(groupOf.get(other) ?? [other])]);
      for (const member of joined) groupOf.set(member, joined);
    }
  }
  const order = new Map(vocabulary.map((row, index) => [row, index]));
  const place = (row: VocabularyRow) => order.get(row) ?? 0;
  return [...new Set(groupOf.values())]
    .map((group) => [...group].toSorted((a, b) => place(a) - place(b)))
    .toSorted((a, b) => Math.min(...a.map(place)) - Math.min(...b.map(place)));
}
