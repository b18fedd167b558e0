import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';
import { datesInWords } from '../../format/datesInWords.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { rowPath } from '../dataRow.ts';
import { termAnchor } from './termPath.ts';
import { termRegister } from './termRegister.ts';

/** A mention of another term: its fragment on this page, if it is there. */
export interface TermLink {
  readonly label: string;
  readonly anchor: string | undefined;
}

/** What one document means by one term. */
export interface TermView {
  readonly anchor: string;
  readonly term: string;
  readonly placeName: string;
  readonly placePath: string;
  readonly definition: string;
  readonly note: string;
  readonly source: ClauseLink;
  readonly related: readonly TermLink[];
  readonly notSame: readonly TermLink[];
  readonly rowPath: string;
}

/** What a page shows of one term of one document. */
export function termView(bulletin: Bulletin, row: VocabularyRow): TermView {
  const { term, dimension, place, definition, note = '', policy, clause } = row;
  const link = (reference: string) => termLink(bulletin, place, reference);
  return {
    anchor: termAnchor(row),
    term,
    placeName: nameOf(bulletin, place),
    placePath: `places/${place}/`,
    definition: datesInWords(definition),
    note: datesInWords(note),
    source: clauseLink(bulletin, policy, clause),
    related: (row.related ?? []).map(link),
    notSame: (row.not_same_as ?? []).map(link),
    rowPath: rowPath('vocabulary', place, dimension, term),
  };
}

/** The term that a reference in a row of `place` names, with the place's name where it is another. */
export function termLink(bulletin: Bulletin, place: string, reference: string): TermLink {
  const found = termRegister(bulletin).find(place, reference);
  if (found === undefined) return { label: reference, anchor: undefined };
  const whose = found.place === place ? '' : `${nameOf(bulletin, found.place)}的`;
  return { label: `${whose}“${found.term}”`, anchor: termAnchor(found) };
}

function nameOf({ places }: Bulletin, place: string): string {
  return places.get(place)?.name ?? place;
}
