import type { Figure } from '../domain/figure/Figure.ts';
import { type PrintedReading, readPrinted } from '../domain/figure/readPrinted.ts';
import { readRequirement } from '../domain/figure/readRequirement.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import type { VocabularyRow } from '../domain/tables/vocabulary.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** A figure for a test: Handan's group count of 2018 unless told otherwise; its value is read from its text. */
export function printed(text: string, given: Partial<Figure> = {}): Figure {
  const { place = 'handan', indicator = 'group_count', period = '2018', breakdown = '' } = given;
  const id = [indicator, place, period, breakdown].filter((part) => part !== '').join('.');
  const reading = given.value === undefined ? readOrThrow(text) : undefined;
  return {
    id,
    place,
    indicator,
    period,
    breakdown,
    scope: '',
    value: reading?.interval ?? 'x',
    unit: reading?.unit ?? '个',
    text,
    basis: { kind: 'published', policy: `${place}-${period}`, clause: '一2', observation: id, phrase: text },
    ...given,
  };
}

/** The same, computed: its formula is given. */
export function computed(text: string, formula: string, given: Partial<Figure> = {}): Figure {
  return printed(text, { basis: { kind: 'computed', formula, rows: () => 'schools:2-55' }, ...given });
}

/** A target for a test: Handan's group count by the end of 2018 unless told otherwise. */
export function target(requirement: string, given: Partial<TargetRow> = {}): TargetRow {
  return {
    target: 'handan-2018-groups',
    place: 'handan',
    indicator: 'group_count',
    requirement: { text: requirement, read: readRequirement(requirement) },
    policy: 'handan-2018',
    clause: '一1',
    phrase: requirement,
    unit: undefined,
    scope: undefined,
    applies_to: undefined,
    children: undefined,
    due: '2018',
    due_basis: 'stated',
    kind: undefined,
    hardness: undefined,
    value_basis: undefined,
    note: undefined,
    called: undefined,
    due_phrase: undefined,
    whom: undefined,
    applies_basis: undefined,
    soft_word: undefined,
    denominator: undefined,
    also: undefined,
    file: 'data/targets.csv',
    row: 2,
    ...given,
  };
}

/** What a test judges from: these figures, as of the middle of 2026, and nothing else. */
export function knowing(
  figures: readonly Figure[],
  given: Partial<Omit<VerdictContext, 'figures'>> = {},
): VerdictContext {
  return {
    asOf: '2026-06-30',
    figures: (place, indicator) =>
      figures.filter((figure) => figure.place === place && figure.indicator === indicator),
    childrenOf: () => [],
    groupSizes: () => [],
    placeName: (place) => place,
    ...given,
  };
}

/** A vocabulary row for a test: an item of a bundle of Yongzhou's. */
export function term(
  name: string,
  dimension: string,
  related: readonly string[],
  given: Partial<VocabularyRow> = {},
): VocabularyRow {
  return {
    term: name,
    dimension,
    place: 'yongzhou',
    definition: '',
    policy: 'yongzhou-2018',
    clause: '三5',
    related,
    not_same_as: undefined,
    note: undefined,
    file: 'data/vocabulary.csv',
    row: 2,
    ...given,
  };
}

function readOrThrow(text: string): PrintedReading {
  const reading = readPrinted(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}
