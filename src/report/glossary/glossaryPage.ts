import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { codeOf } from '../../domain/lists/ClosedList.ts';
import type { VocabularyRow } from '../../domain/tables/vocabulary.ts';
import { type Confusable, confusables } from './confusable.ts';
import { termRegister } from './termRegister.ts';
import { type TermView, termView } from './termView.ts';
import { dimensionTitle, vocabularyDimensions } from './vocabularyDimensions.ts';

/** One word with what each document means by it. */
export interface TermEntry {
  readonly term: string;
  readonly meanings: readonly {
    readonly view: TermView;
    /** The items of a bundle, each with its own address. */
    readonly items: readonly TermView[];
    /** Its other members, which stand under a dimension of their own. */
    readonly members: readonly TermView[];
  }[];
}

export interface GlossarySection {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly entries: readonly TermEntry[];
}

export interface GlossaryPage {
  /** How many terms of how many places; empty where there are none. */
  readonly summary: string;
  readonly confusables: readonly Confusable[];
  readonly sections: readonly GlossarySection[];
}

/** What the page of terms shows: by dimension, then by word; the items of a bundle stand under it. */
export function glossaryPage(bulletin: Bulletin): GlossaryPage {
  const { vocabulary } = bulletin.rows;
  const policies = new Set(vocabulary.map(({ policy }) => policy)).size;
  const { items, members, loose } = bundleContents(bulletin);
  const byDimension = Map.groupBy([...vocabulary.filter((row) => !isItem(row)), ...loose], dimensionOf);
  return {
    summary:
      vocabulary.length === 0
        ? ''
        : `收录${policies}份文件里的${vocabulary.length}条用语，各按原来的文件解释。`,
    confusables: confusables(bulletin),
    sections: dimensionsInOrder(byDimension.keys()).map((dimension) => {
      const rows = byDimension.get(dimension) ?? [];
      return {
        id: `dimension-${dimension}`,
        title: dimensionTitle(dimension),
        count: rows.length,
        entries: [...Map.groupBy(rows, ({ term }) => term)].map(([term, rows]) => ({
          term,
          meanings: rows.map((row) => ({
            view: termView(bulletin, row),
            items: (items.get(row) ?? []).map((item) => termView(bulletin, item)),
            members: (members.get(row) ?? []).map((member) => termView(bulletin, member)),
          })),
        })),
      };
    }),
  };
}

/** What stands under the bundle that it names first: its items, its members of other dimensions; and items of no bundle. */
function bundleContents(bulletin: Bulletin) {
  const register = termRegister(bulletin);
  const bundleOf = new Map(
    bulletin.rows.vocabulary.map((row) => [
      row,
      (row.related ?? [])
        .map((reference) => register.find(row.place, reference))
        .find((found) => found !== undefined && found !== row && dimensionOf(found) === 'bundle'),
    ]),
  );
  const rows = bulletin.rows.vocabulary.filter((row) => dimensionOf(row) !== 'bundle');
  return {
    items: Map.groupBy(rows.filter(isItem), (row) => bundleOf.get(row)),
    members: Map.groupBy(
      rows.filter((row) => !isItem(row)),
      (row) => bundleOf.get(row),
    ),
    loose: rows.filter((row) => isItem(row) && bundleOf.get(row) === undefined),
  };
}

function isItem(row: VocabularyRow): boolean {
  return dimensionOf(row) === 'item';
}

function dimensionOf({ dimension }: VocabularyRow): string {
  return codeOf(vocabularyDimensions, dimension) ?? dimension;
}

function dimensionsInOrder(found: Iterable<string>): readonly string[] {
  const rest = new Set(found);
  const known = Object.keys(vocabularyDimensions).filter((dimension) => rest.delete(dimension));
  return [...known, ...rest];
}
