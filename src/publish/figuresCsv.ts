import type { Bulletin } from '../bulletin/Bulletin.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import type { End } from '../domain/figure/Interval.ts';
import { decimal } from '../domain/figure/rationalDecimals.ts';
import { hasStrayDay } from '../domain/figure/withoutStray.ts';
import { markText } from './cellText.ts';
import { csvPieces } from './csvText.ts';

/** The columns of figures.csv that others rely on; `scope` and what follows it were added at the end. */
export const figureColumns = [
  'figure',
  'place',
  'indicator',
  'period',
  'breakdown',
  'low',
  'high',
  'low_open',
  'high_open',
  'approximate',
  'unit',
  'symbol',
  'basis',
  'text',
  'policy',
  'clause',
  'observation',
  'formula',
  'rows',
  'scope',
  'called',
  'as_of',
  'as_of_basis',
] as const;

/** figures.csv, in pieces: one row per figure, published and computed. `low` and `high` are plain decimals, empty where unbounded. */
export function figuresCsv(bulletin: Bulletin): Iterable<string> {
  return csvPieces(figureColumns, figureRows(bulletin));
}

function* figureRows(bulletin: Bulletin): Iterable<readonly string[]> {
  const called = new Map(bulletin.rows.observations.map(({ observation, called }) => [observation, called]));
  for (const place of bulletin.places.keys()) {
    for (const figure of bulletin.figuresOf(place)) yield figureRow(figure, called);
    for (const figure of bulletin.citedOf(place)) yield figureRow(figure, called);
  }
}

function figureRow(figure: Figure, called: ReadonlyMap<string, string | undefined>): readonly string[] {
  const { value, basis } = figure;
  const interval = typeof value === 'string' ? undefined : value;
  const published = basis.kind === 'published';
  return [
    figure.id,
    figure.place,
    figure.indicator,
    figure.period,
    figure.breakdown,
    endText(interval?.low),
    endText(interval?.high),
    openText(interval?.low),
    openText(interval?.high),
    interval === undefined ? '' : String(interval.approximate),
    figure.unit,
    typeof value === 'string' ? markText(value) : '',
    basis.kind,
    figure.text,
    published ? basis.policy : '',
    published ? basis.clause : '',
    published ? basis.observation : '',
    published ? '' : basis.formula,
    published ? `observations:${basis.observation}` : basis.rows(),
    figure.scope,
    published ? (called.get(basis.observation) ?? '') : '',
    hasStrayDay(figure) ? '' : (basis.asOf ?? ''),
    basisOfDay(figure),
  ];
}

/** How it is known of when a figure is: blank where no document says so and nothing is inferred. */
function basisOfDay(figure: Figure): string {
  const { basis } = figure;
  const isInferred = basis.kind === 'published' ? basis.isAsOfInferred : basis.isInferred;
  if (isInferred === true) return 'inferred';
  return basis.kind === 'published' && basis.asOf !== undefined && !hasStrayDay(figure) ? 'stated' : '';
}

function endText(end: End | null | undefined): string {
  return end === null || end === undefined ? '' : decimal(end.value);
}

function openText(end: End | null | undefined): string {
  return end === null || end === undefined ? '' : String(end.open);
}
