import type { Mark } from '../lists/marks.ts';
import type { Unit } from '../lists/units.ts';
import type { PartialDate } from '../PartialDate.ts';
import type { Interval } from './Interval.ts';

/** Printed in a document: the clause that carries it and the row of observations.csv that quotes it. */
export interface PublishedBasis {
  readonly kind: 'published';
  readonly policy: string;
  readonly clause: string;
  readonly observation: string;
  readonly phrase: string;
  /** The date that the number speaks of (截至), where the row gives one. */
  readonly asOf?: PartialDate;
  /** Whether its time, that date or the period, is our inference and not the document's word. */
  readonly isAsOfInferred?: boolean;
}

/** Computed here: the formula in words with its numbers filled in, and the rows it came from, as `table:row` ranges. */
export interface ComputedBasis {
  readonly kind: 'computed';
  readonly formula: string;
  /** e.g. `memberships:2-14,17;schools:3-20`, row numbers as the spreadsheet counts them. Called when it is shown. */
  readonly rows: () => string;
  /** The day whose state is counted, or that the document states; the last day of the period where there is none. */
  readonly asOf?: PartialDate | undefined;
  /** Whether the time of a published figure that it is made from is our inference. */
  readonly isInferred?: boolean | undefined;
  /** Of a change the time that it is measured from, in words: 2021年. */
  readonly since?: string | undefined;
}

/**
 * One number of the bulletin. `value` is an interval, or the mark that says why there is none.
 * A percentage is in percent (60% is 60), a percentage point likewise.
 */
export interface Figure {
  readonly id: string;
  readonly place: string;
  readonly indicator: string;
  /** A year, a month or a day (ISO), or a mark in brackets where the source gives or shows none. */
  readonly period: string;
  /** Canonical `dimension=value` pairs joined by `;`; empty for the whole. */
  readonly breakdown: string;
  /** The document's words where the figure does not cover the whole place (主城区); empty otherwise. */
  readonly scope: string;
  readonly value: Interval | Mark;
  readonly unit: Unit;
  /** What the page prints: the document's own form, or the formatter's. */
  readonly text: string;
  readonly basis: PublishedBasis | ComputedBasis;
}
