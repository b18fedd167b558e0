import type { PrintedReading } from '../../domain/figure/readPrinted.ts';

/** A number found in a clause, with the words around it, simplified and without pinyin notes but for `phrase`. */
export interface FoundFigure {
  readonly clause: string;
  /** The headings that it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** With its qualifiers, as a cell writes them: 至少3个 of 至少建设3个. */
  readonly printed: string;
  readonly reading: PrintedReading;
  /** The stretch between commas that carries it, in the source's own characters. */
  readonly phrase: string;
  /** The same stretch as it reads simplified. */
  readonly words: string;
  /** The sentences before its own in its line, titles of documents left out. */
  readonly earlier: string;
  /** What its table says in the column 时限; undefined where it has none. */
  readonly column: string | undefined;
  /** The other lines of its clause, those near it. */
  readonly others: string;
  /** Its line has no number of its own, and nothing or a character or two stand before it there. */
  readonly opensLine: boolean;
  /** The line before its own in its clause; empty where there is none. */
  readonly previous: string;
  /** What stands in its sentence before and after it, titles of documents left out. */
  readonly before: string;
  readonly after: string;
  /** The source writes it in traditional characters or with pinyin notes. */
  readonly isRewritten: boolean;
}

/** A number of which no row was made, and why. */
export interface RefusedFigure {
  readonly clause: string;
  readonly phrase: string;
  readonly reason: string;
}

/** What rows are made from besides the figure. */
export interface CandidateContext {
  readonly policy: string;
  readonly place: string;
  /** The place is that of the issuer, as the person gave none. */
  readonly isIssuers?: boolean;
  /** 成文日期 or what else dates the document; empty where nothing does. */
  readonly dated: string;
  /** The document's title, for reports of a year. */
  readonly title?: string;
  readonly indicators: readonly KnownIndicator[];
  readonly places: readonly KnownPlace[];
  /** The order of the columns in the tables that the rows are for, where it is not the declared one. */
  readonly columns?: TableColumns;
}

export interface TableColumns {
  readonly targets: readonly string[] | undefined;
  readonly observations: readonly string[] | undefined;
}

export interface KnownIndicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
}

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string | undefined;
}
