import type { PrintedReading } from '../../domain/figure/readPrinted.ts';

/** A number found in a clause, with the words around it, simplified and without pinyin notes but for `phrase`. */
export interface FoundFigure {
  readonly clause: string;
  /** The first words of the clause: what it is about. */
  readonly topic: string;
  /** With its qualifiers, as a cell writes them: 至少3个 of 至少建设3个. */
  readonly printed: string;
  readonly reading: PrintedReading;
  /** The stretch between commas that carries it, in the source's own characters. */
  readonly phrase: string;
  /** The same stretch as it reads simplified. */
  readonly words: string;
  /** What stands in its line before it, titles of documents left out. */
  readonly lineBefore: string;
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
  /** 成文日期 or what else dates the document; empty where nothing does. */
  readonly dated: string;
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
